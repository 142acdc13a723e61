package org.qingshan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a page says stands on its paper too, sign by sign. */
class PaperTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void a_sum_keeps_its_minus_sign_and_a_rare_name_its_signs() throws IOException {
        var paper = new Paper()
                .pdf(
                        "<html lang='zh'><head><title>x</title><meta name='subject' content='x'/><style>body { font-family: '%s', '%s' }</style></head><body><p>−¥44.85 龘囧镕</p></body></html>"
                                .formatted(Paper.FONT, Paper.REST));

        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("−¥44.85", "囧镕")
                    .doesNotContain("#");
        }
    }

    @Test
    void every_sheet_of_paper_names_both_fonts() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var sheets = files.filter(Files::isRegularFile)
                    .map(PaperTest::read)
                    .filter(text -> text.contains("'" + Paper.FONT + "'"))
                    .toList();
            assertThat(sheets)
                    .hasSize(3)
                    .allMatch(text -> text.contains("font-family: '" + Paper.FONT + "', '" + Paper.REST + "'"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
