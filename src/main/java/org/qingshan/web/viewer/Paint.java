package org.qingshan.web.viewer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A shop's colour as a style sheet: with black or white writing on it, whichever can be read better, and as an ink that can be read on
 * light paper. Contrast as WCAG 2.2 defines it (relative luminance, 1.4.3); the better of black and white is never below 4.58.
 */
final class Paint {
    /** What text needs (WCAG 2.2, 1.4.3). */
    private static final double READABLE = 4.5;

    /** The overlay's card. */
    private static final int PAPER = 0xfffcf6;

    private static final double DARKER = 0.92;

    private Paint() {}

    /** @param colour {@code #c0392b}; null leaves everything as usual */
    static String sheet(@Nullable String colour) {
        if (colour == null) {
            return "/* The usual colours. */\n";
        }
        var rgb = Integer.parseInt(colour.substring(1), 16);
        var writing = contrast(rgb, 0xffffff) >= contrast(rgb, 0) ? "#ffffff" : "#000000";
        return String.format(
                Locale.ROOT, ":root { --shop: %s; --on-shop: %s; --shop-ink: #%06x; }%n", colour, writing, ink(rgb));
    }

    private static int ink(int rgb) {
        var ink = rgb;
        while (contrast(ink, PAPER) < READABLE) {
            ink = darker(ink >> 16) << 16 | darker(ink >> 8 & 0xff) << 8 | darker(ink & 0xff);
        }
        return ink;
    }

    private static int darker(int part) {
        return (int) (part * DARKER);
    }

    static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var deeper = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (deeper + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
