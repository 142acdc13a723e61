package org.qingshan.web.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The packaged fonts of one document: the common signs, and where a text needs them the rest, some 30,000 in all, every Chinese
 * sign of Unicode's first plane among them; and for names from elsewhere the Latin, Greek and Cyrillic letters of the font that PDFBox
 * brings.
 *
 * <p>Guaranteed: no sign is printed as an empty box. What no font has is printed as {@link #GETA}, as printers do, and named by
 * {@link #missing()}; emoji, which say nothing to a courier, are left out.
 */
final class Typeface {
    /** Stands for a sign that is not in the case. */
    static final String GETA = "〓";

    private static final String COMMON = "NotoSansSC-subset.ttf";
    private static final String REST = "NotoSansSC-rest.ttf";
    private static final String ELSEWHERE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** What reads from left to right, letter by letter. */
    private static final Set<Integer> SCRIPTS_ELSEWHERE = Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC);

    private static final float PER_EM = 1000f;

    private final PDDocument document;
    private final Face common;
    private @Nullable Face rest;
    private @Nullable Face elsewhere;
    private final Set<Integer> missing = new LinkedHashSet<>();

    /** A part of a text that one font prints. */
    record Run(PDType0Font font, String text) {}

    private record Face(PDType0Font font, CmapLookup signs) {
        boolean has(int sign) {
            return signs.getGlyphId(sign) > 0;
        }
    }

    Typeface(PDDocument document) {
        this.document = document;
        this.common = load(COMMON);
    }

    private Face load(String file) {
        try (var bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file + " is not packaged")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            document.registerTrueTypeFontForClosing(font);
            return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException damaged) {
            throw new UncheckedIOException(file, damaged);
        }
    }

    /** The text in parts, each with the font that has its signs. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        var part = new StringBuilder();
        @Nullable Face last = null;
        for (var sign : printable(text).codePoints().toArray()) {
            var face = faceOf(sign);
            if (last != null && face != last) {
                runs.add(new Run(last.font(), part.toString()));
                part.setLength(0);
            }
            last = face;
            part.appendCodePoint(sign);
        }
        if (last != null) {
            runs.add(new Run(last.font(), part.toString()));
        }
        return runs;
    }

    /** Width of the text, in points, at a size in points. */
    float width(String text, float size) {
        float width = 0;
        for (var run : runs(text)) {
            try {
                width += run.font().getStringWidth(run.text()) * size / PER_EM;
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return width;
    }

    /** Signs that were printed as {@link #GETA} so far. */
    Set<Integer> missing() {
        return missing;
    }

    /** The text as it can be printed: in one line, each sign in the form that a font has. */
    String printable(String text) {
        var plain = new StringBuilder();
        Normalizer2.getNFCInstance().normalize(text).codePoints().forEach(sign -> plain.append(printable(sign)));
        return plain.toString();
    }

    private String printable(int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        if (has(sign)) {
            return Character.toString(sign);
        }
        var simpler = Normalizer2.getNFKCInstance().normalize(Character.toString(sign));
        if (!simpler.isEmpty() && simpler.codePoints().allMatch(this::has)) {
            return simpler;
        }
        if (isSilent(sign)) {
            return "";
        }
        missing.add(sign);
        return GETA;
    }

    private boolean has(int sign) {
        return common.has(sign) || sign > 0x7F && faceOf(sign).has(sign);
    }

    private Face faceOf(int sign) {
        if (common.has(sign)) {
            return common;
        }
        return rest().has(sign) || !SCRIPTS_ELSEWHERE.contains(UScript.getScript(sign)) ? rest() : elsewhere();
    }

    private Face rest() {
        if (rest == null) {
            rest = load(REST);
        }
        return rest;
    }

    private Face elsewhere() {
        if (elsewhere == null) {
            elsewhere = load(ELSEWHERE);
        }
        return elsewhere;
    }

    /** Marks and pictures that carry no letter of a name. */
    private static boolean isSilent(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL -> true;
            default ->
                UCharacter.hasBinaryProperty(sign, UProperty.EXTENDED_PICTOGRAPHIC)
                        || UCharacter.hasBinaryProperty(sign, UProperty.EMOJI_PRESENTATION)
                        || UCharacter.hasBinaryProperty(sign, UProperty.REGIONAL_INDICATOR)
                        || UCharacter.hasBinaryProperty(sign, UProperty.VARIATION_SELECTOR);
        };
    }
}
