package org.qingshan.web.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Draws on pages of one size, from the top left corner, in millimetres; sizes of letters are in points. It is for papers of
 * which hundreds are printed at once: a page takes a millisecond, and nothing of it is laid out twice.
 */
final class Pen implements AutoCloseable {
    private static final float POINTS = 72 / 25.4f;
    private static final float LEADING = 1.3f;
    /** Where a line may end; never does one begin with a full stop, or end with a bracket that opens. */
    private static final String BREAK =
            "(?:(?<=[^A-Za-z0-9*.-])|(?=[^A-Za-z0-9*.-]))(?<![（(「『《“‘])(?![。，、；：！？」』）》”’%,;:!?)])";

    /** No reader of small print is asked for more. */
    private static final float SMALLEST = 6;

    private final PDDocument document = new PDDocument();
    private final Typeface type = new Typeface(document);
    private final PDRectangle size;
    private @Nullable PDPageContentStream content;
    private @Nullable PDImageXObject picture;

    Pen(float width, float height) {
        this.size = new PDRectangle(width * POINTS, height * POINTS);
    }

    void newPage() {
        quietly(() -> {
            endPage();
            var page = new PDPage(size);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        });
    }

    /** Writes one line; {@code y} is its upper edge. Returns the lower one. */
    float line(float x, float y, float points, String text) {
        quietly(() -> {
            var page = page();
            page.beginText();
            page.newLineAtOffset(x * POINTS, size.getHeight() - y * POINTS - points);
            for (var run : type.runs(text)) {
                page.setFont(run.font(), points);
                page.showText(run.text());
            }
            page.endText();
        });
        return y + points * LEADING / POINTS;
    }

    /** One line that ends at {@code right}. */
    void lineTo(float right, float y, float points, String text) {
        line(right - type.width(text, points) / POINTS, y, points, text);
    }

    /** Writes the whole text within the width, in smaller letters if that many lines do not hold it. Returns the lower edge. */
    float paragraph(float x, float y, float width, float points, int lines, String text) {
        var fits = points;
        while (fits > SMALLEST && wrap(text, fits, width).size() > lines * points / fits) {
            fits -= 0.5f;
        }
        var at = y;
        for (var one : wrap(text, fits, width)) {
            at = line(x, at, fits, one);
        }
        return at;
    }

    /** Chinese breaks anywhere but around brackets and before what closes a clause; a word or number in Latin letters only if it fills a line alone. */
    private List<String> wrap(String text, float points, float width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var piece : type.printable(text).split(BREAK)) {
            if (line.length() > 0 && type.width(line + piece, points) > width * POINTS) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (var rest = piece; !rest.isEmpty(); ) {
                int fits = fitting(rest, points, width);
                if (fits < rest.length()) {
                    lines.add(rest.substring(0, fits));
                } else {
                    line.append(rest);
                }
                rest = rest.substring(fits);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private int fitting(String text, float points, float width) {
        int end = text.length();
        while (end > 1 && type.width(text.substring(0, end), points) > width * POINTS) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    /** Draws a square picture, the same on every page. */
    void picture(float x, float y, float side, byte[] jpeg) {
        quietly(() -> {
            if (picture == null) {
                picture = PDImageXObject.createFromByteArray(document, jpeg, "picture");
            }
            page().drawImage(picture, x * POINTS, size.getHeight() - (y + side) * POINTS, side * POINTS, side * POINTS);
        });
    }

    void rule(float x, float y, float width) {
        quietly(() -> {
            var page = page();
            page.addRect(x * POINTS, size.getHeight() - y * POINTS, width * POINTS, 0.6f);
            page.fill();
        });
    }

    /** Along the upper edge; a printer without colours makes it grey. */
    void band(float height, Color colour) {
        quietly(() -> {
            var page = page();
            page.setNonStrokingColor(colour);
            page.addRect(0, size.getHeight() - height * POINTS, size.getWidth(), height * POINTS);
            page.fill();
            page.setNonStrokingColor(Color.BLACK);
        });
    }

    /** Code 128: what scanners of every counter read. */
    void barcode(float x, float y, float width, float height, String words) {
        BitMatrix bars = new Code128Writer().encode(words, BarcodeFormat.CODE_128, 0, 1);
        float module = width * POINTS / bars.getWidth();
        quietly(() -> {
            var page = page();
            for (int bar = 0; bar < bars.getWidth(); bar++) {
                if (bars.get(bar, 0)) {
                    page.addRect(
                            x * POINTS + bar * module,
                            size.getHeight() - (y + height) * POINTS,
                            module,
                            height * POINTS);
                }
            }
            page.fill();
        });
    }

    /** A QR code: what phones read. */
    void code(float x, float y, float side, BitMatrix modules) {
        float module = side * POINTS / modules.getWidth();
        quietly(() -> {
            var page = page();
            for (int row = 0; row < modules.getHeight(); row++) {
                for (int column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row)) {
                        page.addRect(
                                x * POINTS + column * module,
                                size.getHeight() - y * POINTS - (row + 1) * module,
                                module,
                                module);
                    }
                }
            }
            page.fill();
        });
    }

    /** Signs that no font had, since this was asked the last time. */
    List<Integer> takeMissing() {
        var missing = List.copyOf(type.missing());
        type.missing().clear();
        return missing;
    }

    byte[] finish() {
        var out = new ByteArrayOutputStream();
        quietly(() -> {
            endPage();
            document.save(out);
        });
        return out.toByteArray();
    }

    private PDPageContentStream page() {
        if (content == null) {
            throw new IllegalStateException("There is no page to draw on");
        }
        return content;
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() {
        quietly(() -> {
            endPage();
            document.close();
        });
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void quietly(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page cannot be written into memory", impossible);
        }
    }
}
