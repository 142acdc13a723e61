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
 * <p>The fonts are packaged, since no server can be trusted to have a Chinese one: {@link #FONT} with Latin, all of GB 2312, and signs that
 * people bear in their names, and {@link #REST} with the minus sign and every other Chinese sign of Unicode's first plane. A style sheet
 * names both. What they lack is printed as {@code #}.
 */
@ApplicationScoped
public class Paper {
    /** The name that style sheets know the font by. */
    public static final String FONT = "Noto Sans SC";

    /** The name of what the other lacks. Read only where it is needed. */
    public static final String REST = "Noto Sans SC Rest";

    private static final String FILE = "NotoSansSC-subset.ttf";
    private static final String REST_FILE = "NotoSansSC-rest.ttf";
    private static final int REGULAR = 400;

    /** A PDF that embeds what it uses of the font. */
    public byte[] pdf(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(() -> font(FILE), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font(REST_FILE), REST, REGULAR, FontStyle.NORMAL, true)
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

    private static InputStream font(String file) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(file), file + " is not packaged");
    }
}
