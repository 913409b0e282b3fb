package org.kanmon.review.report.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings as bookmarks, those of the second level below the one of the first that they belong to. */
final class Bookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineNode section = outline;

    Bookmarks(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    /** Adds a heading that stands at the place the pages have reached. */
    void add(Block.Heading heading, PdfPages pages) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.page());
        place.setTop((int) pages.y());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.text());
        item.setDestination(place);
        if (heading.level() == 1) {
            outline.addLast(item);
            section = item;
        } else {
            section.addLast(item);
        }
    }
}
