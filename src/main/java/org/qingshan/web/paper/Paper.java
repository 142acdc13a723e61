package org.qingshan.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Prints HTML that is well-formed XML and brings all it needs with it (pictures as {@code data:} addresses).
 *
 * <p>The font {@link #FONT} is packaged, since no server can be trusted to have a Chinese one: Latin, all of GB 2312, and signs that
 * people bear in their names. What it lacks is printed as {@code #}.
 */
@ApplicationScoped
public class Paper {
    /** The name that style sheets know the font by. */
    public static final String FONT = "Noto Sans SC";

    private static final String FILE = "NotoSansSC-subset.ttf";
    private static final int REGULAR = 400;

    /** A PDF that embeds what it uses of the font. */
    public byte[] pdf(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(Paper::font, FONT, REGULAR, FontStyle.NORMAL, true)
                // Read aloud it is as good as on a wall; and only so are the machine's own fonts not looked for.
                .usePdfUaAccessibility(true)
                .withHtmlContent(html, null)
                .withProducer("Qingshan")
                .toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page cannot be written into memory", impossible);
        }
        return out.toByteArray();
    }

    /** The first page as a PNG picture. */
    public byte[] png(String html, int dotsPerInch) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf(html))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture cannot be written into memory", impossible);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FILE), FILE + " is not packaged");
    }
}
