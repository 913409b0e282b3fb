package org.kanmon.sdc.microdata.source;

import java.util.List;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.schema.Schema;

/**
 * Records as they were read, with all that is needed to judge them and to write them again.
 *
 * @param file where they come from
 * @param digest of the file
 * @param data the columns that matter
 * @param models which have to hold
 */
public record Records(
        RecordFile file, String digest, Header header, Schema schema, Microdata data, List<PrivacyModel> models) {

    public Records {
        models = List.copyOf(models);
    }

    /** How many records may be suppressed. */
    public long suppressible() {
        return (long) Math.floor(schema.suppressionLimit() * data.records());
    }
}
