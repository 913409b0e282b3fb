package org.kanmon.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.kanmon.review.domain.check.CheckDocument;

/** Which document of which check; the language is a BCP 47 tag, {@code und} for a document that is the same in all. */
@Embeddable
class DocumentKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "check_id")
    String check;

    @Enumerated(EnumType.STRING)
    CheckDocument.Kind kind;

    String language;

    /** For JPA. */
    protected DocumentKey() {}

    DocumentKey(String check, CheckDocument.Kind kind, String language) {
        this.check = check;
        this.kind = kind;
        this.language = language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKey that
                && Objects.equals(check, that.check)
                && kind == that.kind
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, kind, language);
    }
}
