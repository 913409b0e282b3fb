package org.kanmon.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Locale;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckId;

/** A row of {@code check_document}. */
@Entity
@Table(name = "check_document")
class DocumentEntity {

    @EmbeddedId
    private DocumentKey key;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    private byte[] content;

    /** For JPA. */
    protected DocumentEntity() {}

    DocumentEntity(CheckId check, CheckDocument document) {
        key = new DocumentKey(
                check.toString(), document.kind(), document.language().toLanguageTag());
        mediaType = document.mediaType();
        fileName = document.fileName();
        content = document.content();
    }

    CheckDocument toDocument() {
        return new CheckDocument(key.kind, Locale.forLanguageTag(key.language), mediaType, fileName, content);
    }
}
