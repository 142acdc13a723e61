package org.qingshan.web.paper;

import com.google.zxing.common.BitMatrix;
import com.ibm.icu.text.Transliterator;
import java.awt.Color;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Labels to stick on boxes and slips to lie in them, on thermal paper of 100 by 150 millimetres. */
public final class BoxPaper {
    private static final float WIDTH = 100;
    private static final float HEIGHT = 150;
    private static final float MARGIN = 6;
    private static final float LOGO = 8;
    private static final float BAND = 2;
    /** What notes of three paragraphs need on a slip. */
    private static final float FOOT = 42;

    private static final float INNER = WIDTH - 2 * MARGIN;
    private static final float CODE = 20;
    /** Lines of goods on a label; the slip has them all. */
    private static final int MOST_GOODS = 9;

    /** Behind the letters that sounds are written with. */
    private static final int LATIN = 0x0250;

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

    private BoxPaper() {}

    /**
     * What stands on the papers of one box.
     *
     * @param barcode what a scanner reads; ASCII
     * @param box "1/2"; empty for an order's only one
     * @param phone as anybody may see it
     * @param weight empty where nobody knows
     * @param collect what the courier collects; empty for nothing
     * @param notes on freshness and the like, each a paragraph
     * @param promised the certificate, which is on the slip only
     */
    public record Box(
            String shop,
            String barcode,
            String number,
            String box,
            String recipient,
            String phone,
            String address,
            List<String> goods,
            String weight,
            String collect,
            List<String> notes,
            Promised promised) {}

    /**
     * What is promised of the goods.
     *
     * @param goods a paragraph for each kind, with who has grown it; none where nothing is promised
     * @param code leads to where it can be read for as long as the shop is there; null where nothing is promised
     */
    public record Promised(
            String title,
            String words,
            List<String> goods,
            @Nullable BitMatrix code) {
        public static final Promised NOTHING = new Promised("", "", List.of(), null);
    }

    /**
     * The words between.
     *
     * @param slip the title of a slip
     * @param more for goods that the label has no room for: "…"
     * @param missing before the signs that no font has
     */
    public record Words(String slip, String more, String missing) {}

    /** One page for each box. */
    public static byte[] labels(List<Box> boxes, Words words) {
        try (var pen = new Pen(WIDTH, HEIGHT)) {
            boxes.forEach(box -> label(pen, box, words));
            return pen.finish();
        }
    }

    /**
     * A page for each box, more where its goods want them.
     *
     * @param shop how it shows itself
     */
    public static byte[] slips(List<Box> boxes, Words words, Masthead shop) {
        try (var pen = new Pen(WIDTH, HEIGHT)) {
            boxes.forEach(box -> slip(pen, box, words, shop));
            return pen.finish();
        }
    }

    /**
     * How a shop shows itself on what lies in the box.
     *
     * @param logo as a square JPEG; null for none
     * @param colour as the web writes it, {@code #c0392b}, of the band along the upper edge; null for none
     */
    public record Masthead(byte @Nullable [] logo, @Nullable String colour) {
        static final Masthead NONE = new Masthead(null, null);
    }

    private static void label(Pen pen, Box box, Words words) {
        pen.newPage();
        float y = head(pen, box, box.shop(), Masthead.NONE);
        y = pen.paragraph(MARGIN, y, INNER, 18, 1, box.recipient());
        y = pen.line(MARGIN, y, 14, box.phone());
        y = pen.paragraph(MARGIN, y + 1, INNER, 13, 4, box.address());
        y = collect(pen, box, y);
        pen.rule(MARGIN, y + 1.5f, INNER);
        y += 3;
        var shown = box.goods().size() <= MOST_GOODS ? box.goods() : box.goods().subList(0, MOST_GOODS - 1);
        for (var row : shown) {
            y = pen.paragraph(MARGIN, y, INNER, 11, 1, row);
        }
        if (shown.size() < box.goods().size()) {
            y = pen.line(MARGIN, y, 11, words.more());
        }
        foot(pen, box, words, y);
    }

    private static void slip(Pen pen, Box box, Words words, Masthead shop) {
        pen.newPage();
        float y = head(pen, box, words.slip() + " " + box.shop(), shop);
        y = pen.paragraph(MARGIN, y, INNER, 11, 2, box.recipient() + " " + box.phone());
        y = collect(pen, box, y);
        pen.rule(MARGIN, y + 1.5f, INNER);
        y += 3;
        for (var row : box.goods()) {
            if (y > HEIGHT - 20) {
                pen.newPage();
                y = head(pen, box, words.slip() + " " + box.shop(), shop);
            }
            y = pen.paragraph(MARGIN, y, INNER, 12, 1, "○ " + row) + 1;
        }
        y = promise(pen, box, y, () -> head(pen, box, words.slip() + " " + box.shop(), shop));
        if (y > HEIGHT - FOOT) {
            pen.newPage();
            y = head(pen, box, words.slip() + " " + box.shop(), shop);
        }
        foot(pen, box, words, y);
    }

    /** The certificate, on a further page where this one has no room for it. Returns the lower edge. */
    private static float promise(Pen pen, Box box, float under, Supplier<Float> nextPage) {
        var promised = box.promised();
        var code = promised.code();
        if (code == null) {
            return under;
        }
        float y = under;
        if (y > HEIGHT - 2 * CODE) {
            pen.newPage();
            y = nextPage.get();
        }
        pen.rule(MARGIN, y + 0.5f, INNER);
        float top = y + 2;
        float width = INNER - CODE - 2;
        pen.code(WIDTH - MARGIN - CODE, top, CODE, code);
        y = pen.paragraph(MARGIN, top, width, 11, 1, promised.title());
        y = pen.paragraph(MARGIN, y, width, 7, 3, promised.words());
        for (var row : promised.goods()) {
            if (y > HEIGHT - CODE) {
                pen.newPage();
                y = nextPage.get();
                top = y - CODE;
            }
            y = pen.paragraph(MARGIN, y + 0.5f, y < top + CODE ? width : INNER, 8, 5, row);
        }
        return Math.max(y, top + CODE);
    }

    private static float collect(Pen pen, Box box, float under) {
        return box.collect().isEmpty() ? under : pen.paragraph(MARGIN, under + 1, INNER, 14, 1, box.collect());
    }

    /** Who sends it, and which it is. */
    private static float head(Pen pen, Box box, String title, Masthead shop) {
        if (shop.colour() != null) {
            pen.band(BAND, Color.decode(shop.colour()));
        }
        var logo = shop.logo();
        float indent = logo == null ? 0 : LOGO + 2;
        if (logo != null) {
            pen.picture(MARGIN, 3, LOGO, logo);
        }
        pen.paragraph(MARGIN + indent, 5, INNER - 20 - indent, 11, 1, title);
        if (!box.box().isEmpty()) {
            pen.lineTo(WIDTH - MARGIN, 4, 16, box.box());
        }
        pen.barcode(MARGIN, 12, 55, 15, box.barcode());
        pen.lineTo(WIDTH - MARGIN, 15, 24, box.number());
        pen.rule(MARGIN, 30, INNER);
        return 32;
    }

    private static void foot(Pen pen, Box box, Words words, float under) {
        float y = under + 1;
        if (!box.weight().isEmpty()) {
            y = pen.line(MARGIN, y, 11, box.weight());
        }
        for (var note : box.notes()) {
            // A label that is full of goods has no room for all of them; the slip has.
            if (y > HEIGHT - 22) {
                break;
            }
            y = pen.paragraph(MARGIN, y + 1, INNER, 8, 4, note);
        }
        var missing = pen.takeMissing();
        if (!missing.isEmpty()) {
            pen.paragraph(MARGIN, HEIGHT - 12, INNER, 8, 2, words.missing() + named(missing));
            // What is missing here is none of the next label's business.
            pen.takeMissing();
        }
    }

    /** "〓 U+20BB7 (jí)": enough to look the sign up and to write it by hand. */
    private static String named(Collection<Integer> signs) {
        return signs.stream()
                .map(sign -> {
                    var sound = PINYIN.transliterate(Character.toString(sign));
                    var known = sound.codePoints()
                            .allMatch(letter ->
                                    letter < LATIN || Character.getType(letter) == Character.NON_SPACING_MARK);
                    return String.format(
                            Locale.ROOT, "%s U+%04X%s", Typeface.GETA, sign, known ? " (" + sound + ")" : "");
                })
                .collect(Collectors.joining(" "));
    }
}
