package org.kanmon.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.kanmon.criteria.region.FormerRegion;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.Regions;

/**
 * SHA-256 over what criteria mean, not over their files. Every text goes in with its length (in UTF-16 units) and a colon
 * before it, so that no two different contents make the same bytes.
 */
final class CriteriaDigest {

    private final StringBuilder content = new StringBuilder();

    private CriteriaDigest() {}

    /** The digest of answers in the order of their paths, and of the lists that they are read with. */
    static String of(Collection<Answer> answers, Regions regions, Optional<Populations> populations, Items items) {
        CriteriaDigest digest = new CriteriaDigest();
        answers.forEach(digest::add);
        regions.all().forEach(digest::add);
        regions.counties().forEach((code, county) -> digest.add("county", code, county));
        regions.allFormer().values().forEach(digest::add);
        populations.ifPresent(digest::add);
        items.all().forEach(digest::add);
        return "sha256:" + HexFormat.of().formatHex(digest.sha256());
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(Answer answer) {
        if (answer instanceof Answer.Criterion criterion) {
            addCriterion(criterion);
        } else {
            add(answer.word(), answer.path());
            answer.startsOn().ifPresent(since -> add(since.toString()));
            answer.standsIn().ifPresent(this::add);
        }
    }

    private void addCriterion(Answer.Criterion criterion) {
        add("criterion", criterion.path(), criterion.unit());
        add(criterion.title().ja(), criterion.title().en());
        add(
                criterion.basis().word(),
                criterion.since().toString(),
                criterion.status().word());
        add(criterion.value().kind());
        ValueWords.of(criterion.value()).forEach(this::add);
        add(criterion.citation());
        add(criterion.verifiedOn().map(Object::toString).orElse(""));
        add(criterion.note().ja(), criterion.note().en());
    }

    private void add(Item item) {
        add(
                "item",
                item.id(),
                item.title().ja(),
                item.title().en(),
                Integer.toString(item.names().size()));
        item.names().forEach(this::add);
    }

    private void add(Citation citation) {
        add(citation.source(), citation.document(), citation.article());
    }

    /** A region's level goes without saying: its code shows it. */
    private void add(Region region) {
        add(region.code(), region.name(), String.join(" ", region.ancestors()));
    }

    private void add(FormerRegion former) {
        add("former", former.region().code(), former.until().toString(), String.join(" ", former.successors()));
    }

    private void add(Populations populations) {
        add("populations", populations.id(), populations.referenceDate().toString());
        populations.all().forEach((code, population) -> add(code, population.toString()));
    }

    private void add(String... texts) {
        for (String text : texts) {
            content.append(text.length()).append(':').append(text);
        }
    }
}
