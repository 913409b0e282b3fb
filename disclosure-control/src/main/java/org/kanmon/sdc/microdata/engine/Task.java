package org.kanmon.sdc.microdata.engine;

import java.util.List;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * What to search for.
 *
 * @param data the records, with at least one quasi-identifier, and per quasi-identifier the levels that are allowed
 * @param models which have to hold
 * @param quality of what to lose least
 * @param limit how many records may be suppressed at most
 */
public record Task(Microdata data, List<PrivacyModel> models, Quality quality, long limit) {

    public Task {
        models = List.copyOf(models);
    }
}
