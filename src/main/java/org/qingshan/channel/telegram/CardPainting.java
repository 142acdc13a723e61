package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.qingshan.outbox.Drawing;

/**
 * Paints the picture of a card. The letters are painted by their outlines, out of the packaged fonts: a server without a screen has
 * often no fonts of its own, nor what the JDK needs to look for them.
 */
@ApplicationScoped
class CardPainting {
    private static final List<String> FONTS = List.of("NotoSansSC-subset.ttf", "NotoSansSC-rest.ttf");
    private static final String FOLDER = "/org/qingshan/web/paper/";

    /** Twice as wide as high, as Telegram shows it whole in every chat; larger than any phone is wide. */
    private static final int WIDTH = 1200;

    private static final int HEIGHT = 640;
    private static final int LEFT = 84;
    private static final int LETTERS = WIDTH - 2 * LEFT;

    private static final Color PAPER = new Color(0xFB, 0xF6, 0xEA);
    private static final Color GREEN = new Color(0x1F, 0x6B, 0x45);
    private static final Color RED = new Color(0xB3, 0x26, 0x1E);
    private static final Color INK = new Color(0x2A, 0x2A, 0x26);
    private static final Color PALE = new Color(0x6A, 0x68, 0x5E);

    private final List<Face> faces = new ArrayList<>();

    private record Face(TrueTypeFont font, CmapLookup signs, float perEm) {
        int sign(int codePoint) {
            return signs.getGlyphId(codePoint);
        }
    }

    /** A sign of the first font that has it. */
    private record Letter(Face face, int sign) {
        double width() throws IOException {
            return face.font().getAdvanceWidth(sign) / face.perEm();
        }
    }

    /** One at a time: the fonts are read while it is painted. */
    synchronized byte[] jpeg(Drawing drawing) {
        try {
            var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            var canvas = picture.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paint(canvas, drawing);
            canvas.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A card cannot be painted into memory", impossible);
        }
    }

    private void paint(Graphics2D canvas, Drawing drawing) throws IOException {
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(GREEN);
        canvas.fillRect(0, 0, LEFT / 3, HEIGHT);
        write(canvas, INK, 160, 104, drawing.title());
        write(canvas, RED, 280, 78, drawing.price());
        int line = 390;
        for (var words : drawing.lines()) {
            write(canvas, INK, line, 50, words);
            line += 72;
        }
        write(canvas, PALE, HEIGHT - 48, 38, drawing.asOf());
    }

    /** One line, in smaller letters if it would not fit. */
    private void write(Graphics2D canvas, Color colour, int baseline, double wanted, String words) throws IOException {
        var letters = letters(words);
        double width = 0;
        for (var letter : letters) {
            width += letter.width();
        }
        var size = Math.min(wanted, LETTERS / Math.max(width, 1));
        canvas.setColor(colour);
        double at = LEFT;
        for (var letter : letters) {
            var scale = size / letter.face().perEm();
            var place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            var outline = letter.face().font().getGlyph().getGlyph(letter.sign());
            if (outline != null) {
                canvas.fill(place.createTransformedShape(outline.getPath()));
            }
            at += letter.width() * size;
        }
    }

    /** What no font has is left out: a village's emoji says nothing that the caption does not. */
    private List<Letter> letters(String words) throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (var codePoint : words.codePoints().toArray()) {
            for (int i = 0; i < FONTS.size(); i++) {
                var face = face(i);
                var sign = face.sign(codePoint);
                if (sign > 0) {
                    letters.add(new Letter(face, sign));
                    break;
                }
            }
        }
        return letters;
    }

    private Face face(int number) throws IOException {
        while (faces.size() <= number) {
            var file = FONTS.get(faces.size());
            try (var bytes = Objects.requireNonNull(CardPainting.class.getResourceAsStream(FOLDER + file), file)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
                faces.add(new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm()));
            }
        }
        return faces.get(number);
    }
}
