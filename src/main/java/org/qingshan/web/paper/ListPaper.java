package org.qingshan.web.paper;

import java.util.List;

/** Lists on sheets of A4: what to fetch before packing. */
public final class ListPaper {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 15;
    private static final float INNER = WIDTH - 2 * MARGIN;
    private static final float NAMES = 85;
    private static final float QUANTITIES = 140;

    private ListPaper() {}

    /**
     * @param part whether it is a part of the row above it, and set in
     * @param weight empty where nobody knows
     */
    public record Row(boolean part, String name, String quantity, String weight) {}

    /** @param head over the columns: name, quantity, weight */
    public static byte[] pdf(String title, String subtitle, Row head, List<Row> rows) {
        try (var pen = new Pen(WIDTH, HEIGHT)) {
            float y = top(pen, title, subtitle, head);
            for (var row : rows) {
                if (y > HEIGHT - 2 * MARGIN) {
                    y = top(pen, title, subtitle, head);
                }
                if (!row.part()) {
                    pen.rule(MARGIN, y + 0.5f, INNER);
                    y += 2;
                }
                y = row(pen, y, row);
            }
            return pen.finish();
        }
    }

    private static float top(Pen pen, String title, String subtitle, Row head) {
        pen.newPage();
        float y = pen.paragraph(MARGIN, MARGIN, INNER, 22, 2, title);
        y = pen.paragraph(MARGIN, y + 1, INNER, 11, 2, subtitle);
        return row(pen, y + 4, head);
    }

    private static float row(Pen pen, float y, Row row) {
        float points = row.part() ? 12 : 15;
        float inset = row.part() ? 8 : 0;
        pen.lineTo(QUANTITIES, y, points, row.quantity());
        pen.lineTo(WIDTH - MARGIN, y, points, row.weight());
        return pen.paragraph(MARGIN + inset, y, NAMES - inset, points, 2, row.name()) + 1;
    }
}
