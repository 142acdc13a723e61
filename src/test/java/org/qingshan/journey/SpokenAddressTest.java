package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What people say around their addresses and of where things go, each talk of two files with somebody new. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenAddressTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";
    private static final String TALK = "== ";

    private Village village;

    record Talk(String name, List<String> lines) {
        boolean isEnglish() {
            return name.endsWith(" en");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Talk> talks() throws IOException {
        return Stream.concat(talks("spoken-addresses.txt"), talks("spoken-places.txt"));
    }

    private static Stream<Talk> talks(String file) throws IOException {
        try (var in = SpokenAddressTest.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Talk> talks = new ArrayList<>();
            for (var talk : text.split("(?m)^" + TALK)) {
                var lines = talk.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
                var all = lines.toList();
                if (!all.isEmpty()) {
                    talks.add(new Talk(all.get(0), all.subList(1, all.size())));
                }
            }
            return talks.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void what_people_say_around_an_address_is_understood(Talk talk) {
        if (village == null) {
            village = village();
            village.owner().says("/stock A3 +500");
        }
        var viewer = talk.isEnglish() ? village.foreigner() : village.viewer();
        var soFar = new StringBuilder();
        var heard = "";
        for (var line : talk.lines()) {
            var text = line.substring(2);
            switch (line.charAt(0)) {
                case '>' -> {
                    heard = said(viewer, text);
                    soFar.append(line).append('\n').append(heard.indent(4));
                }
                case '+' ->
                    assertThat(heard)
                            .as("%s: %s\n%s", talk, line, soFar)
                            .satisfies(answer -> assertThat(
                                            Arrays.stream(text.split(" \\| ")).anyMatch(one -> holds(answer, one)))
                                    .isTrue());
                default ->
                    assertThat(holds(heard, text))
                            .as("%s: %s\n%s", talk, line, soFar)
                            .isFalse();
            }
        }
    }

    private static String said(Viewer viewer, String text) {
        var said = text.replace("$ME", ADDRESS).replace("$MUM", MUM).replace("\\n", "\n");
        return viewer.says(said).replies().stream()
                .map(reply -> reply.text() + " "
                        + reply.buttons().stream().map(Viewer.Button::label).toList())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static boolean holds(String heard, String wanted) {
        return wanted.endsWith("$")
                ? heard.replaceAll(" \\[.*?\\](?=\n|$)", "")
                        .lines()
                        .anyMatch(line -> line.endsWith(wanted.substring(0, wanted.length() - 1)))
                : heard.contains(wanted);
    }
}
