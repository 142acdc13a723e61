package org.qingshan.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.qingshan.web.access.AccessConfig;

/** Draws QR codes, first of all that of a shop's chat: as a path, which stays sharp at every size of a stream's picture, or in pixels for paper. */
@ApplicationScoped
public class OrderCode {
    /** Modules of quiet around it; with less, phones do not find the code on a busy picture. */
    private static final int QUIET = 3;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private final String chats;

    OrderCode(AccessConfig config) {
        this.chats = config.publicUrl().toString().replaceAll("/+$", "") + "/chat/";
    }

    /** Where the code leads. */
    public String address(String shop) {
        return chats + shop;
    }

    /** An SVG picture, black on white. */
    public String of(String shop) {
        var modules = modules(address(shop));
        int size = modules.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/>"
                + "<path d=\"" + path(modules) + "\"/></svg>";
    }

    /** A PNG picture, black on white. */
    public byte[] png(String shop, int pixelsPerModule) {
        return pngOf(address(shop), pixelsPerModule);
    }

    /** The same of any address. */
    public byte[] pngOf(String address, int pixelsPerModule) {
        var modules = modules(address);
        int size = modules.getWidth() * pixelsPerModule;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / pixelsPerModule, y / pixelsPerModule) ? BLACK : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture cannot be written into memory", impossible);
        }
        return out.toByteArray();
    }

    /** The code of any address, one bit for each module. */
    public static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An address is too long for a QR code", tooLong);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
