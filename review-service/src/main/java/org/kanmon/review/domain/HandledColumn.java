package org.kanmon.review.domain;

import java.util.Optional;
import org.kanmon.criteria.Text;
import org.kanmon.rules.provision.ItemHandling;
import org.kanmon.sdc.microdata.recode.Recoding;

/**
 * A column of records, and what a provision profile makes of it.
 *
 * @param name as the header has it
 * @param item what it is about; empty if nobody knows
 * @param handling what the profile says of it; empty if that is nothing that counts
 * @param granted whether the review is said to have granted it as it is
 * @param isGiven whether it is given at all
 * @param recoding what is done to its values; empty if nothing is
 */
public record HandledColumn(
        String name,
        Optional<Text> item,
        Optional<ItemHandling> handling,
        boolean granted,
        boolean isGiven,
        Optional<Recoding> recoding) {}
