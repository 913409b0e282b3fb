package org.kanmon.rules.publication;

/** Something about the fields of a file, beside their figures, as the rules see it. */
public sealed interface FileTrait permits ComputedLabels, FormulaLikeTexts, StaleFormulas {}
