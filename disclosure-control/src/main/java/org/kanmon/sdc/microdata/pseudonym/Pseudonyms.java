package org.kanmon.sdc.microdata.pseudonym;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Makes pseudonyms: keyed digests (HMAC-SHA-256) of identifiers. The same identifier has the same pseudonym under one key, and nobody
 * without the key can tell which it was, nor try all identifiers. For one thread.
 */
public final class Pseudonyms {

    private final Mac mac;

    public Pseudonyms(PseudonymKey key) {
        this.mac = key.mac();
    }

    /** The pseudonym of an identifier as it is written: 64 hexadecimal digits. A blank one, which identifies nobody, has none. */
    public Optional<String> of(String identifier) {
        return identifier.isBlank() ? Optional.empty() : Optional.of(digest(identifier));
    }

    /**
     * A pseudonym of the kind of ID4: of a person's name in kana, sex and date of birth, in one spelling. Persons who share all three
     * share it. None if one of them is missing or cannot be read: half of a key would join strangers.
     */
    public Optional<String> ofPerson(String kanaName, String sex, String birthDate) {
        Optional<String> name = PersonSpelling.kana(kanaName);
        Optional<String> oneSex = PersonSpelling.sex(sex);
        Optional<String> day = PersonSpelling.day(birthDate);
        return name.isPresent() && oneSex.isPresent() && day.isPresent()
                ? Optional.of(digest("person", name.get(), oneSex.get(), day.get()))
                : Optional.empty();
    }

    /**
     * A pseudonym of the kind of ID5: of the oldest number in a person's history of insured persons' numbers, so that it stays when
     * the number changes.
     *
     * @param numbers the numbers, the oldest first; blank ones are passed over
     */
    public Optional<String> ofHistory(List<String> numbers) {
        return numbers.stream()
                .flatMap(number -> PersonSpelling.number(number).stream())
                .findFirst()
                .map(number -> digest("insured", number));
    }

    private String digest(String... fields) {
        return HexFormat.of().formatHex(mac.doFinal(Fields.join(fields)));
    }
}
