package org.qingshan.web.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a paper as it is printed: its words page by page, and whether each sign has a shape of its own. */
final class ReadingBack extends PDFTextStripper {
    /** Signs that are printed as the font's empty box. */
    private final List<String> boxes = new ArrayList<>();

    private final List<String> pages = new ArrayList<>();

    private ReadingBack() {}

    static ReadingBack of(byte[] pdf) throws IOException {
        var reading = new ReadingBack();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reading.setStartPage(page);
                reading.setEndPage(page);
                reading.pages.add(reading.getText(document).replaceAll("\\s", ""));
            }
        }
        return reading;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        for (var position : positions) {
            for (int code : position.getCharacterCodes()) {
                if (!(position.getFont() instanceof PDType0Font font)
                        || !font.isEmbedded()
                        || font.codeToGID(code) == 0
                        || font.getPath(code).getBounds2D().isEmpty()
                                && !position.getUnicode().isBlank()) {
                    boxes.add(position.getUnicode());
                }
            }
        }
        super.writeString(text, positions);
    }

    List<String> boxes() {
        return boxes;
    }

    List<String> pages() {
        return pages;
    }
}
