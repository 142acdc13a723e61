package org.qingshan.conversation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What buyers want once they have ordered, in their own words. */
class ConcernReaderTest {
    private record Wording(String meant, String said) {
        String heard() {
            return ConcernReader.read(said).map(Concern::name).orElse("NONE");
        }
    }

    @Test
    void every_wording_is_heard_as_it_is_meant() throws IOException {
        var wordings = wordings();

        assertThat(wordings).hasSizeGreaterThan(300);
        assertThat(wordings.stream()
                        .filter(one -> !one.heard().equals(one.meant()))
                        .map(one -> one.said() + " → " + one.heard() + ", not " + one.meant()))
                .isEmpty();
    }

    @Test
    void a_concern_of_each_kind_is_heard() throws IOException {
        assertThat(wordings().stream().map(Wording::meant).distinct())
                .contains(Arrays.stream(Concern.values()).map(Concern::name).toArray(String[]::new));
    }

    @Test
    void an_essay_is_for_the_host_to_read() {
        assertThat(ConcernReader.read("箱子压扁了。".repeat(40))).isEmpty();
    }

    private static List<Wording> wordings() throws IOException {
        try (var table = ConcernReaderTest.class.getResourceAsStream("wordings.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Stream.of(
                                    line.substring(line.indexOf(':') + 1).split(" \\| "))
                            .map(said -> new Wording(line.substring(0, line.indexOf(':')), said.strip())))
                    .toList();
        }
    }
}
