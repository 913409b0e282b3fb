package org.kanmon.sdc.microdata.quality;

/** Measures of what a transformation loses. */
public enum Metric {
    /** The share of the domain that a value could be after generalization (V. Iyengar, Transforming data to satisfy privacy constraints, 2002). */
    LOSS("loss", Aggregate.GEOMETRIC_MEAN),
    /** Bits that generalizations do not tell any more (A. De Waal and L. Willenborg 1999; F. Prasser, R. Bild, K. Kuhn 2016). */
    NU_ENTROPY("nu-entropy", Aggregate.SUM),
    /** The squares of the class sizes; a suppressed record counts as alike to all (R. Bayardo and R. Agrawal 2005). */
    DISCERNIBILITY("discernibility", Aggregate.SUM),
    /** The average size of the classes (K. LeFevre, D. DeWitt, R. Ramakrishnan 2006). */
    AECS("aecs", Aggregate.SUM),
    /** The sum of the levels (P. Samarati 2001). */
    HEIGHT("height", Aggregate.SUM),
    /** The level by the height of the hierarchy (L. Sweeney 2002). */
    PRECISION("precision", Aggregate.ARITHMETIC_MEAN);

    private final String word;
    private final Aggregate usual;

    Metric(String word, Aggregate usual) {
        this.word = word;
        this.usual = usual;
    }

    /** As it is written in schemas and results. */
    public String word() {
        return word;
    }

    /** The aggregate that is taken unless another is named. */
    public Aggregate usual() {
        return usual;
    }
}
