package org.kanmon.review.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;
import org.kanmon.review.report.PdfReport;
import org.kanmon.review.report.XlsxReport;
import org.kanmon.review.usecase.ReviewOutput;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.ProblemMessages;
import org.kanmon.sdc.source.UnusableInput;

/**
 * What came of a broken file.
 *
 * @param decision empty if the file was refused
 * @param problems the codes of what is wrong with a refused file
 * @param seconds of the processor
 */
record Verdict(Optional<Decision> decision, List<String> problems, double seconds) {

    private static final double NANOS = 1e9;
    /** Of sixteen files one is printed, by the end of its digest: paper takes longer than the check. */
    private static final String ON_PAPER = "0";

    private static final int LONGEST_SENTENCE = 3_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());

    /**
     * Sends a file through the whole check, reports included.
     *
     * @throws RuntimeException or an error, if Kanmon has a fault
     */
    static Verdict of(Submission submission) throws UnusableCriteria, IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        Optional<Decision> decision = Optional.empty();
        List<String> problems = List.of();
        try {
            Review review = REVIEW.review(submission);
            decision = Optional.of(review.decision());
            if (review.decision() != Decision.RELEASE && review.findings().isEmpty()) {
                throw new IllegalStateException(review.decision() + " without a finding");
            }
            report(review);
        } catch (UnusableInput refused) {
            refused.problems().forEach(Verdict::requireSentences);
            problems = refused.problems().stream().map(Problem::code).toList();
        }
        return new Verdict(decision, problems, (THREADS.getCurrentThreadCpuTime() - start) / NANOS);
    }

    private static void report(Review review) throws IOException {
        FindingMessages messages = FindingMessages.in(Locale.JAPANESE);
        new DecisionJson(messages, 100).write(review, OutputStream.nullOutputStream());
        new MaskLogCsv(messages).write(review, OutputStream.nullOutputStream());
        new HtmlReport(Locale.ENGLISH).write(review, OutputStream.nullOutputStream());
        new XlsxReport(messages).write(review, OutputStream.nullOutputStream());
        if (review.digests().input().endsWith(ON_PAPER)) {
            Optional<PdfReport> paper = PdfReport.in(messages);
            if (paper.isPresent()) {
                paper.get().write(review, OutputStream.nullOutputStream());
            }
        }
    }

    private static void requireSentences(Problem problem) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            String sentence = ProblemMessages.in(locale).sentence(problem);
            if (sentence.length() > LONGEST_SENTENCE) {
                throw new IllegalStateException(
                        "a sentence of " + sentence.length() + " characters about " + problem.code());
            }
        }
    }
}
