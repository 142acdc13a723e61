package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.support.BusyMachine;
import org.qingshan.support.Rows;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.FakePlace;

/**
 * What can be told of a whole stream once it is over.
 *
 * @param calls all that Telegram was asked for
 * @param wishes all that was ordered
 */
record ReplayAfterwards(Rows rows, List<Call> calls, List<Wish> wishes) {
    /** What had left before the refusal could arrive, in nanoseconds. */
    private static final long ON_ITS_WAY = Duration.ofMillis(50).toNanos();

    private static final Pattern RETRY_AFTER = Pattern.compile("\"retry_after\":(\\d+)");
    private static final int ORDERED = 4;
    /**
     * What is sent in good time and held up on its way arrives together with what is sent after it: where the machine does much else,
     * a few of thousands are refused for that, and sent again when they may be.
     */
    private static final int MOST_REFUSED = BusyMachine.atMost(ORDERED, 4 * ORDERED);

    void everyOrderIsTrue(String shop, int confirmed) {
        var taken = rows.<String>of(
                shop,
                "select c.address || ' ' || i.slot || ' ' || cast(cast(sum(l.quantity) as integer) as text)"
                        + " from order_line l join orders o on o.shop_id = l.shop_id and o.id = l.order_id"
                        + " join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id"
                        + " join chat c on c.shop_id = o.shop_id and c.buyer_id = o.buyer_id"
                        + " where l.shop_id = :shop and l.state in ('HELD', 'CONFIRMED', 'WAITING')"
                        + " group by c.address, i.slot");
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        wishes.stream().map(Wish::toString).toList());
        assertThat(rows.<String>of(
                        shop,
                        "select slot from lineup_item where shop_id = :shop and waiting > 0 and held + sold < offered"))
                .isEmpty();
        assertThat(rows.of(shop, "select id from orders where shop_id = :shop and status = 'CONFIRMED'"))
                .hasSize(confirmed)
                .hasSizeGreaterThan(20);
    }

    void nobodyWaitedLong(Duration latest) {
        assertThat(wishes)
                .allSatisfy(wish -> assertThat(wish.waited(calls))
                        .as(wish + " " + wish.how())
                        .isLessThan(latest));
        assertThat(wishes)
                .filteredOn(wish -> wish.how() == Wish.How.COMMENT)
                .allSatisfy(wish -> assertThat(calls)
                        .as(wish + " is named in public")
                        .anyMatch(call -> call.chat() < 0 && call.text().contains("客" + wish.number() + "号")));
    }

    void limitsWereKept() {
        var refused =
                calls.stream().filter(call -> call.answer().status() == 429).toList();
        assertThat(refused).as("only what was ordered is refused").hasSizeBetween(ORDERED, MOST_REFUSED);
        assertThat(refused)
                .allSatisfy(no -> assertThat(calls)
                        .filteredOn(call -> call.chat() == no.chat() && call.at() > no.at() + ON_ITS_WAY)
                        .allSatisfy(call -> assertThat(Duration.ofNanos(call.at() - no.at()))
                                .isGreaterThanOrEqualTo(asked(no))));
    }

    private static Duration asked(Call refused) {
        var seconds = RETRY_AFTER.matcher(String.valueOf(refused.answer().body()));
        assertThat(seconds.find()).isTrue();
        return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
    }

    /** Counted here once more, whatever the fake lets pass: 30 in any second, in a group 20 messages and 20 edits in any minute. */
    void nothingWasTooFast(List<FakePlace> places) {
        var done = calls.stream()
                .filter(call -> call.answer().isDone() && call.chat() != 0)
                .toList();
        assertThat(most(done, call -> call.method().startsWith("send"), Duration.ofSeconds(1)))
                .isLessThanOrEqualTo(30);
        for (var place : places) {
            for (var kind : List.of("send", "edit")) {
                Predicate<Call> counted =
                        call -> call.chat() == place.id() && call.method().startsWith(kind);
                assertThat(most(done, counted, Duration.ofMinutes(1)))
                        .as(kind + " in " + place.id())
                        .isLessThanOrEqualTo(20);
            }
        }
    }

    /** How many there were at most in any such span. */
    private static long most(List<Call> calls, Predicate<Call> counted, Duration span) {
        var times = calls.stream().filter(counted).map(Call::at).sorted().toList();
        var most = 0;
        var first = 0;
        for (int last = 0; last < times.size(); last++) {
            while (times.get(last) - times.get(first) >= span.toNanos()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    void publicReceiptsWereRare(List<FakePlace> groups) {
        for (var group : groups) {
            var sent = calls.stream()
                    .filter(call -> call.is("sendMessage")
                            && call.chat() == group.id()
                            && call.answer().isDone())
                    .filter(call -> !call.text().contains("正在讲解"))
                    .map(Call::at)
                    .toList();
            assertThat(sent).hasSizeGreaterThan(10);
            for (int i = 1; i < sent.size(); i++) {
                assertThat(Duration.ofNanos(sent.get(i) - sent.get(i - 1))).isGreaterThan(Duration.ofMillis(5_400));
            }
        }
    }
}
