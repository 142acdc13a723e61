package org.qingshan.web.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.qingshan.web.photo.PhotoRefused.Reason;

/**
 * Makes photos of files that people send.
 *
 * <p>Guaranteed: what comes out was written pixel by pixel by this program, so nothing that stood in the file beside its pixels is
 * in it (place, time, phone, scripts, a second file); it stands as the camera was held. Before anything is decoded its size is looked
 * up, and large pictures are decoded coarsely: neither costs more memory than a few small pictures.
 */
@ApplicationScoped
class PhotoMaking {
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final float GOOD = 0.82f;
    /** A thumb's width on a screen forgives more. */
    private static final float SMALL = 0.7f;
    /** What the decoder warns of where the file ends before its picture: it fills up the rest with grey, as if nothing were wrong. */
    private static final String CUT = "premature end";

    private final PhotoConfig.Photo limits;
    /** A village has few photos and little memory: one after the other. */
    private final Semaphore turn = new Semaphore(1, true);

    PhotoMaking(PhotoConfig config) {
        this.limits = config.photo();
    }

    /**
     * Both are JPEGs.
     *
     * @param whole not larger than the file's own picture
     * @param small a square from its middle
     */
    record Made(byte[] whole, byte[] small) {}

    /** Throws {@link PhotoRefused} for what is no photo, or too large a one, and where too many others come before it. */
    Made of(Path file) {
        return made(file, UnaryOperator.identity());
    }

    /** The same of a sign, of which nothing may be cut off: with white around what is no square. */
    Made squared(Path file) {
        return made(file, PhotoMaking::onSquare);
    }

    private Made made(Path file, UnaryOperator<BufferedImage> shaped) {
        if (!isMyTurn()) {
            throw new PhotoRefused(Reason.BUSY);
        }
        try {
            return read(file, shaped);
        } catch (PhotoRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Decoders answer a broken file with whatever exception its bytes led them to.
            throw new PhotoRefused(Reason.UNREADABLE);
        } finally {
            turn.release();
        }
    }

    /** A square from the middle of what was made before, a PNG. */
    static byte[] icon(Path made, int edge) {
        var out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(made.toFile())
                    .crop(Positions.CENTER)
                    .size(edge, edge)
                    .outputFormat("png")
                    .toOutputStream(out);
        } catch (IOException gone) {
            throw new UncheckedIOException("A photo cannot be read: " + made, gone);
        }
        return out.toByteArray();
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Made read(Path file, UnaryOperator<BufferedImage> shaped) throws IOException {
        if (Files.size(file) > limits.largestFile().asLongValue()) {
            throw new PhotoRefused(Reason.TOO_LARGE);
        }
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(input);
            try {
                return read(reader, input, file, shaped);
            } finally {
                reader.dispose();
            }
        }
    }

    /** By the file's first bytes, whatever its name or the browser says. */
    private static ImageReader reader(ImageInputStream input) throws IOException {
        var readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new PhotoRefused(Reason.UNREADABLE);
    }

    private Made read(ImageReader reader, ImageInputStream input, Path file, UnaryOperator<BufferedImage> shaped)
            throws IOException {
        // What stands beside the pixels may be packed, and is not looked at.
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > limits.mostPixels()) {
            throw new PhotoRefused(Reason.TOO_MANY_PIXELS);
        }
        var upright = ExifFilterUtils.getFilterForOrientation(ExifOrientation.of(file));
        var whole = shaped.apply(upright.apply(fitting(onWhite(decoded(reader)))));
        var small = Thumbnails.of(whole)
                .crop(Positions.CENTER)
                .size(limits.smallEdge(), limits.smallEdge())
                .asBufferedImage();
        return new Made(jpeg(whole, GOOD), jpeg(small, SMALL));
    }

    /** Every n-th pixel of every n-th row, with twice as many left as are wanted. What was cut off on its way is no picture. */
    private BufferedImage decoded(ImageReader reader) throws IOException {
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int nth = Math.max(1, longer / (2 * limits.edge()));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(nth, nth, 0, 0);
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((decoder, warning) -> warnings.add(warning));
        var picture = reader.read(0, wanted);
        if (warnings.stream().anyMatch(warning -> warning.contains(CUT))) {
            throw new PhotoRefused(Reason.UNREADABLE);
        }
        return picture;
    }

    /** A JPEG has no transparency; the colours become those of every screen. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = flat.createGraphics();
        drawing.drawImage(picture, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return flat;
    }

    private static BufferedImage onSquare(BufferedImage picture) {
        int edge = Math.max(picture.getWidth(), picture.getHeight());
        var square = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        var drawing = square.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, edge, edge);
        drawing.drawImage(picture, (edge - picture.getWidth()) / 2, (edge - picture.getHeight()) / 2, null);
        drawing.dispose();
        return square;
    }

    private BufferedImage fitting(BufferedImage picture) throws IOException {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        return longer <= limits.edge()
                ? picture
                : Thumbnails.of(picture).size(limits.edge(), limits.edge()).asBufferedImage();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(quality)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
