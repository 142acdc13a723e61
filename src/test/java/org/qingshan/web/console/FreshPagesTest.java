package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that looks again by itself leaves open what somebody has opened: its script knows that by an id. */
class FreshPagesTest {
    private static final Pattern DETAILS = Pattern.compile("<details(?![^>]* id=\"[^\"]+\")[^>]*>");

    @Test
    void what_opens_on_a_page_that_looks_again_has_an_id() throws IOException {
        List<String> nameless = new ArrayList<>();
        var seen = 0;
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var page = Files.readString(file);
                if (page.contains("data-fresh=")) {
                    seen++;
                    DETAILS.matcher(page).results().forEach(one -> nameless.add(file + ": " + one.group()));
                }
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(seen).isGreaterThan(10);
    }
}
