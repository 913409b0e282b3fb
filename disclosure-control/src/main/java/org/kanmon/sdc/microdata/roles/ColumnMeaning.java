package org.kanmon.sdc.microdata.roles;

import java.util.Locale;
import org.kanmon.sdc.microdata.schema.Role;

/** What the values of a column may be, and the role that usually goes with it. */
public enum ColumnMeaning {
    MY_NUMBER(Role.IDENTIFIER),
    PERSON_NAME(Role.IDENTIFIER),
    INSURED_NUMBER(Role.IDENTIFIER),
    PATIENT_NUMBER(Role.IDENTIFIER),
    OFFICIAL_NUMBER(Role.IDENTIFIER),
    TELEPHONE(Role.IDENTIFIER),
    EMAIL(Role.IDENTIFIER),
    ADDRESS(Role.IDENTIFIER),
    PSEUDONYM(Role.IDENTIFIER),
    SERIAL_NUMBER(Role.IDENTIFIER),
    FREE_TEXT(Role.IDENTIFIER),
    SEX(Role.QUASI_IDENTIFIER),
    BIRTH_DATE(Role.QUASI_IDENTIFIER),
    AGE(Role.QUASI_IDENTIFIER),
    REGION(Role.QUASI_IDENTIFIER),
    DATE(Role.QUASI_IDENTIFIER),
    INSTITUTION(Role.QUASI_IDENTIFIER),
    INSURER(Role.QUASI_IDENTIFIER),
    OCCUPATION(Role.QUASI_IDENTIFIER),
    NATIONALITY(Role.QUASI_IDENTIFIER),
    HOUSEHOLD(Role.QUASI_IDENTIFIER),
    EDUCATION(Role.QUASI_IDENTIFIER),
    BODY_SIZE(Role.QUASI_IDENTIFIER),
    DIAGNOSIS(Role.SENSITIVE),
    OUTCOME(Role.SENSITIVE),
    TREATMENT(Role.SENSITIVE),
    TEST_RESULT(Role.SENSITIVE),
    CARE_LEVEL(Role.SENSITIVE),
    LIFESTYLE(Role.SENSITIVE),
    INCOME(Role.SENSITIVE),
    COST(Role.SENSITIVE),
    /** The same value everywhere. */
    CONSTANT(Role.INSENSITIVE),
    /** Nothing is known of it: careful until a person says otherwise. */
    UNKNOWN(Role.QUASI_IDENTIFIER);

    private final Role role;

    ColumnMeaning(Role role) {
        this.role = role;
    }

    /** The role that usually goes with it. */
    public Role role() {
        return role;
    }

    /** As it is written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
