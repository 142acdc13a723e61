package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Invariants;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Comments that are copied from another platform are claims of whoever wrote them, once. */
@QuarkusTest
class PastedCommentsTest {
    @Inject
    Market market;

    @Inject
    Invariants invariants;

    @Inject
    DatabaseClock clock;

    private Stall stall;
    private Hosting host;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
    }

    private Response paste(String comments) {
        return host.post("heard/pasted?lang=zh", Map.of("comments", comments));
    }

    private static List<String> outcomes(Response pasted) {
        return pasted.jsonPath().getList("rows.outcome");
    }

    private int held(String slot) {
        return stall.<Number>of(slot, "held").intValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小红\tA1 2\t20:01:05\n小明\tA1 1\t20:01:07",
                "小红,A1 2,20:01:05\r\n小明,A1 1,20:01:07\r\n",
                "\uFEFF昵称,评论内容,时间\n小红,A1 2,20:01:05\n小明,A1 1,20:01:07",
                "Time;User name;Comment\n20:01:05;小红;A1 2\n20:01:07;小明;A1 1",
                "20:01:05,小红,A1 2\n\n20:01:07,小明,A1 1",
                "\"小红\",\"A1 2\"\n\"小明\",\"A1\n1\"",
                "小红：A1 2\n小明: A1 1",
                "小红,A1 2\n小明,\"A1 1",
                "20:15 小红：A1 2\n20:16小明：A1 1",
                "[20:15] 小红: A1 2\n【20:15:09】 小明: A1 1",
                "{now} 小红：A1 2\n{now/} 小明：A1 1",
                "20:15 小红\tA1 2\n20:16 小明\tA1 1",
                "20:15,小红：A1 2\n20:16 小明：A1, 1",
            })
    void however_they_are_written_they_are_orders_of_those_who_wrote_them(String comments) {
        var soon = clock.now().plusSeconds(90).atZone(Shop.VILLAGE);
        var written = comments.replace(
                        "{now}", DateTimeFormatter.ofPattern("y-MM-dd HH:mm:ss").format(soon))
                .replace("{now/}", DateTimeFormatter.ofPattern("y/M/d HH:mm").format(soon));
        assertThat(outcomes(paste(written))).containsExactly("held", "held");
        assertThat(held("A1")).isEqualTo(3);
        assertThat(host.get("board").jsonPath().getList("orders.buyer", String.class))
                .containsExactlyInAnyOrder("小红", "小明");
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void nobody_is_called_by_digits_alone_and_a_time_without_a_name_is_no_name() {
        var pasted = paste("20:15：A1\n88：A1 2\n1,小红,A1 2\n20:15 小红 A1\n20:15,A1\n小红：A1 1");
        assertThat(outcomes(pasted))
                .containsExactly("unreadable", "unreadable", "unreadable", "unreadable", "unreadable", "held");
        assertThat(pasted.jsonPath().getString("rows[1].words")).contains("88：A1 2");
        assertThat(outcomes(paste("昵称,评论\n88,A1 1")))
                .as("a head says who is who")
                .containsExactly("held");
        assertThat(held("A1")).isEqualTo(2);
    }

    @Test
    void what_was_said_before_as_lines_of_a_chat_is_an_old_list() {
        assertThat(outcomes(paste("2020-03-01 20:01:05 小红：A1 2\n[2020/3/1 20:01] 小明：A1")))
                .containsExactly("old", "old");
    }

    @Test
    void the_same_list_again_and_one_that_overlaps_change_nothing_twice() {
        var first = "小红,A1 2,20:01:05\n小明,A1 1,20:01:07\n小红,A2 1,20:02:00";
        paste(first);
        var again = paste(first);
        assertThat(again.jsonPath().getList("rows.again", Boolean.class)).containsExactly(true, true, true);
        var overlapping = paste("小明,A1 1,20:01:07\n小红,A2 1,20:02:00\n小刚,A2 3,20:02:09");

        assertThat(overlapping.jsonPath().getList("rows.again", Boolean.class)).containsExactly(true, true, false);
        assertThat(held("A1")).isEqualTo(3);
        assertThat(held("A2")).isEqualTo(4);
    }

    /** Whoever copies a long talk in parts has what lies between them twice. */
    @Test
    void a_line_that_stands_twice_in_a_list_with_times_is_one_claim() {
        var pasted = paste("小红,A1 2,20:01:05\n小明,A1 1,20:01:07\n小红,A1 2,20:01:05");
        assertThat(pasted.jsonPath().getList("rows.again", Boolean.class)).containsExactly(false, false, true);
        assertThat(held("A1")).isEqualTo(3);
        paste("小刚,A2 1\n小刚,A2 1");
        assertThat(held("A2")).as("without times it was said twice").isEqualTo(2);
    }

    @Test
    void the_same_words_of_one_person_at_two_times_are_two_claims() {
        paste("小红,A1 1,20:01:05\n小红,A1 1,20:09:05");
        paste("小红,A1 1,20:01:05\n小红,A1 1,20:09:05");
        assertThat(market.look(stall, "select count(*) from inbox where shop_id = :shop and message_key like 'a:小红:%'"))
                .isEqualTo(2L);
    }

    @Test
    void what_is_asked_back_nobody_is_shown_and_the_next_line_is_no_answer_to_it() {
        paste("小红,竹笋,20:01:05\n小红,+1,20:02:05\n小明,竹笋,20:01:05\n小明,第一个,20:02:05");

        assertThat(held("A1")).isEqualTo(1);
        assertThat(held("A2")).isZero();
    }

    @Test
    void what_is_left_over_is_told_line_by_line_and_waits_on_the_desk() {
        var pasted = paste("小红,A1 19\n小明,A1 5\n小刚,这个能不能刻上我儿子的名字\n,A1\n没有名字的一行");

        assertThat(outcomes(pasted)).containsExactly("held", "part", "not understood", "unreadable", "unreadable");
        assertThat(host.get("heard").jsonPath().getList("name")).containsExactly("小刚");
        assertThat(held("A1")).isEqualTo(20);
    }

    @Test
    void what_was_said_before_the_stream_began_is_an_old_list() {
        assertThat(outcomes(paste("小红,A1 2,2020-03-01 20:01:05\n小明,A1 1,2020/3/1 20:01\n小刚,A1,2020-03-01T12:01:05Z")))
                .containsExactly("old", "old", "old");
        assertThat(held("A1")).isZero();
    }

    @Test
    void what_is_dated_later_than_now_is_no_claim() {
        var tomorrow = DateTimeFormatter.ofPattern("y-MM-dd HH:mm:ss")
                .format(clock.now().plus(Duration.ofDays(1)).atZone(Shop.VILLAGE));
        assertThat(outcomes(paste("小红,A1 2," + tomorrow + "\n小明,A1 1,2099/3/1 20:01\n小刚,A1")))
                .containsExactly("future", "future", "held");
        assertThat(held("A1")).isEqualTo(1);
        assertThat(host.get("rescue?lang=zh").asString()).contains("data-paste-future=\"日期比现在还晚，没算\"");
    }

    @Test
    void a_picture_or_another_file_that_is_no_text_is_refused_with_what_to_do() {
        var pasted = paste("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\n小红,A1 2");
        assertThat(pasted.statusCode()).isEqualTo(400);
        assertThat(pasted.jsonPath().getString("sentence")).contains("这不是文字", "另存为 CSV");
        assertThat(held("A1")).isZero();
    }

    @Test
    void too_many_none_and_none_live_are_refused_with_what_to_do() {
        var many =
                IntStream.rangeClosed(1, 501).mapToObj(n -> "人" + n + ",A1 1").collect(Collectors.joining("\n"));
        assertThat(paste(many).jsonPath().getString("sentence")).contains("500", "分几次");
        assertThat(paste(" \n \n").jsonPath().getString("reason")).isEqualTo("EMPTY");
        assertThat(held("A1")).isZero();
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        host.post("do/end", Map.of());
        assertThat(paste("小红,A1 2").jsonPath().getString("sentence")).contains("先开播");
    }

    @Test
    void a_whole_evening_is_taken_at_once() {
        var many =
                IntStream.rangeClosed(1, 500).mapToObj(n -> "人" + n + "\tA1 1").collect(Collectors.joining("\n"));
        var counted = outcomes(paste(many)).stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertThat(counted).isEqualTo(Map.of("held", 20L, "waiting", 480L));
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void helpers_and_foreign_pages_paste_nothing() {
        var helper = new Hosting(market.session(stall, Role.PACKER));
        assertThat(helper.post("heard/pasted", Map.of("comments", "小红,A1")).statusCode())
                .isEqualTo(403);
        assertThat(held("A1")).isZero();
    }
}
