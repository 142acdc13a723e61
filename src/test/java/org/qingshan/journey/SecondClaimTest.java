package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/**
 * Whoever has goods already and speaks of them gets more only where he says so. The first file was written before the rule was, the
 * second after it, by somebody who did not look at its words.
 */
@QuarkusTest
class SecondClaimTest extends Journey {
    private static final Pattern ROW = Pattern.compile("^(A\\d) .*? ([\\d.]+) \\p{IsHan}+ ¥", Pattern.MULTILINE);
    private static final Pattern ROW_IN_ENGLISH = Pattern.compile("^(A\\d) .*? ([\\d.]+) [a-z]+ ¥", Pattern.MULTILINE);
    private static final Pattern ASKED =
            Pattern.compile("改成|再加|换成|一共就|不加|要 \\d|就 \\d|In all|No more|Make it|Add |Swap |I want \\d|Leave|Keep");

    private static final String MORE = "# these are more of it";

    /** What came of one line. */
    private record Outcome(boolean more, String expected, String text, String got, String answer) {
        boolean adds() {
            return more;
        }

        boolean isRight() {
            return Arrays.stream(expected.split("\\|"))
                    .anyMatch(one -> one.equals(got) || one.equals("-") && got.equals("?"));
        }

        /** Nothing was taken on top, whatever else may have been meant. */
        boolean isHarmless() {
            return isRight() || got.equals("?") || got.equals("-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"second-claims.tsv", "second-claims-unseen.tsv"})
    void more_is_taken_only_where_more_is_said(String file) throws IOException {
        var village = village();
        village.owner().says("/stock A3 1000");
        village.owner().says("/stock A4 1000");
        var outcomes = lines(file).stream().map(line -> outcome(village, line)).toList();

        var wrong = outcomes.stream().filter(one -> !one.isHarmless()).toList();
        var missed = outcomes.stream()
                .filter(one -> !one.isRight() && one.isHarmless())
                .toList();
        System.out.println(
                file + ": " + outcomes.size() + " lines, " + wrong.size() + " wrong, " + missed.size() + " missed");
        wrong.forEach(one -> System.out.println("WRONG " + one));
        missed.forEach(one -> System.out.println("MISSED " + one));
        assertThat(wrong).isEmpty();
        var adding = outcomes.stream().filter(Outcome::adds).count();
        var unadded = missed.stream().filter(Outcome::adds).count();
        assertThat(unadded).as("asked though more was said").isLessThanOrEqualTo(adding / 20);
        assertThat(missed.size() - unadded).as("not asked").isLessThanOrEqualTo((outcomes.size() - adding) / 10);
    }

    @Test
    void a_yes_to_what_one_has_changes_nothing_and_one_tap_adds() {
        var viewer = having();

        var asked = viewer.says("是的，两袋红糖");
        assertThat(asked.text()).isEqualTo("红糖（A3）没有变，共 2 袋。要再加 2 袋吗？");
        assertThat(asked.labels()).containsExactly("不加，还是 2 袋", "再加 2 袋 红糖（A3）");
        assertThat(viewer.taps("不加，还是 2 袋").text()).contains("红糖（A3）没有变，共 2 袋");
        viewer.says("是的，两袋红糖");
        assertThat(viewer.taps("再加 2 袋 红糖（A3）").text()).contains("共 4 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的，两袋", "就两袋", "要多了，两袋", "你听错了，我要三袋", "先来两袋吧", "I mixed it up, two bags"})
    void what_is_counted_like_only_one_thing_is_of_that(String words) {
        var viewer = having();

        assertThat(viewer.says(words).text()).contains("红糖（A3）");
        assertThat(cart(viewer).get("A3")).isIn("2", words.contains("三袋") ? "3" : "2");
    }

    @Test
    void another_amount_may_be_all_or_more() {
        var viewer = having();

        var asked = viewer.says("眼花了，红糖三袋");
        assertThat(asked.text()).isEqualTo("红糖（A3）没有变，共 2 袋。一共要 3 袋，还是再加 3 袋？");
        assertThat(viewer.taps("改成 3 袋 红糖（A3）").text()).contains("改好了，共 3 袋");
        viewer.says("眼花了，红糖两袋");
        assertThat(viewer.says("一共").text()).contains("改好了，共 2 袋");
        viewer.says("眼花了，红糖三袋");
        assertThat(viewer.says("再加").text()).contains("共 5 袋");
    }

    @Test
    void several_things_are_asked_about_at_once() {
        var viewer = having();

        var asked = viewer.says("辛苦啦，红糖两袋，鸡蛋一盒");
        assertThat(asked.labels()).containsExactly("一共就 2 袋 红糖、1 盒 土鸡蛋", "再加 2 袋 红糖、1 盒 土鸡蛋");
        assertThat(viewer.taps("再加 2 袋 红糖、1 盒 土鸡蛋").text()).contains("共 4 袋", "共 2 盒");
        viewer.says("最终版，红糖一袋，鸡蛋三盒");
        assertThat(viewer.taps("一共就 1 袋 红糖、3 盒 土鸡蛋").text()).contains("共 1 袋", "共 3 盒");
    }

    @Test
    void what_is_new_is_taken_beside_what_is_asked() {
        var viewer = having();

        var answer = viewer.says("好的，红糖三袋，黄桃一箱");
        assertThat(answer.text()).contains("已为你留 1 箱 黄桃（A1）", "红糖（A3）没有变，共 2 袋。一共要 3 袋，还是再加 3 袋？");
        assertThat(answer.labels()).contains("改成 3 袋 红糖（A3）", "再加 3 袋 红糖（A3）");
    }

    @Test
    void so_much_more_that_makes_so_much_is_the_sum_or_is_asked() {
        assertThat(having().says("红糖再加两袋，一共四袋").text()).contains("改好了，共 4 袋");
        assertThat(having().says("红糖再加两袋，一共六袋").labels()).containsExactly("改成 6 袋 红糖（A3）", "再加 2 袋 红糖（A3）");
    }

    @Test
    void a_change_to_what_one_has_none_of_is_an_exchange() {
        assertThat(having().says("改要黄桃两箱").labels())
                .containsExactly("1 盒 土鸡蛋换成 2 箱 黄桃", "2 袋 红糖换成 2 箱 黄桃", "要 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的，两袋红糖", "谢谢，两袋红糖记得发", "最终版：红糖两袋", "yes two bags of sugar, thanks"})
    void it_is_a_first_order_of_who_has_none(String words) {
        assertThat(village().viewer().says(words).text()).containsAnyOf("共 2 袋", "2 bags in all");
    }

    @Test
    void who_names_nothing_and_has_several_is_asked_which_or_means_all() {
        var viewer = having();

        assertThat(viewer.says("退一份").labels()).hasSize(2).allMatch(label -> label.startsWith("退"));
        assertThat(viewer.says("都改成三份").text()).contains("红糖（A3）改好了，共 3 袋", "土鸡蛋（A4）改好了，共 3 盒");
    }

    private Viewer having() {
        var viewer = village().viewer();
        viewer.says("A3 x2，A4 x1");
        return viewer;
    }

    private Outcome outcome(Village village, List<String> line) {
        var text = line.get(2);
        boolean foreign = text.chars().noneMatch(character -> character > 0x2E80);
        boolean ordered = line.get(0).equals("o");
        var viewer = ordered ? village.neighbour() : foreign ? village.foreigner() : village.viewer();
        viewer.says("A3 x2，A4 x1");
        if (ordered) {
            viewer.says("/confirm");
        }
        var before = cart(viewer);
        assertThat(before).as(text).isEqualTo(Map.of("A3", "2", "A4", "1"));
        var answer = viewer.says(text);
        boolean asked =
                answer.labels().stream().anyMatch(label -> ASKED.matcher(label).find());
        var after = cart(viewer);
        var changes = new TreeMap<>(after);
        before.forEach((slot, had) -> {
            if (!after.containsKey(slot)) {
                changes.put(slot, "0");
            } else if (had.equals(after.get(slot))) {
                changes.remove(slot);
            }
        });
        var got = changes.isEmpty()
                ? asked ? "?" : "-"
                : String.join(
                        " ",
                        changes.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList());
        return new Outcome(line.get(3).equals(MORE), sorted(line.get(1)), text, got, answer.text() + answer.labels());
    }

    private static String sorted(String expected) {
        return String.join(
                "|",
                Arrays.stream(expected.split("\\|"))
                        .map(one -> String.join(
                                " ", Arrays.stream(one.split(" ")).sorted().toList()))
                        .toList());
    }

    private static Map<String, String> cart(Viewer viewer) {
        var found = new TreeMap<String, String>();
        var shown = viewer.says("/cart").text();
        ROW.matcher(shown).results().forEach(row -> found.put(row.group(1), row.group(2)));
        ROW_IN_ENGLISH.matcher(shown).results().forEach(row -> found.put(row.group(1), row.group(2)));
        return found;
    }

    /** Each with the heading that it stands under. */
    private static List<List<String>> lines(String file) throws IOException {
        try (InputStream lines = Objects.requireNonNull(SecondClaimTest.class.getResourceAsStream(file))) {
            var found = new ArrayList<List<String>>();
            var heading = "";
            for (var line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) {
                    heading = line;
                } else if (!line.isBlank()) {
                    found.add(Stream.concat(Stream.of(line.split("\t")), Stream.of(heading))
                            .toList());
                }
            }
            return found;
        }
    }
}
