package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Village;

/** What the shop cancels and brings back of one parcel costs nobody more to send, whatever goes first, and however fees are counted. */
@QuarkusTest
class FeesInEveryOrderTest extends PaymentStory {
    /** As many as it takes for any of the three to be gone with any other, and a way back. */
    private static final int STEPS = 4;

    private List<Long> fees(Village village) {
        return rows
                .<Number>of(village.key(), "select shipping_fee from orders where shop_id = :shop order by number")
                .stream()
                .map(Number::longValue)
                .toList();
    }

    /** All ways of choosing one of three so many times, another each time. */
    private static Stream<List<Integer>> ways(int steps) {
        return steps == 0
                ? Stream.of(List.of())
                : ways(steps - 1)
                        .flatMap(way -> Stream.of(1001, 1002, 1003)
                                .filter(next -> way.isEmpty() || !next.equals(way.get(way.size() - 1)))
                                .map(next -> Stream.concat(way.stream(), Stream.of(next))
                                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, A2 2斤, A3 一袋, ''",
        "A1, A1, A1 x2, ''",
        "A1, A2 2斤, A3 一袋, 湖南 8+5；其他 12+4",
        "A2 2斤, A2 3斤, A2 4斤, 湖南 3+7；其他 12+4",
        "A2 3斤, A1, A5 0.5斤, 湖南 8+5；其他 12+4",
    })
    void in_whatever_order_the_shop_cancels_and_brings_back_none_costs_more_than_before_and_it_makes_no_difference(
            String one, String two, String three, String fees) {
        var village = parcelOf(fees, one, two, three);
        assertThat(feesOfAllWays(village))
                .hasSize(8)
                .allSatisfy((gone, found) -> assertThat(found).as("%s", gone).hasSize(1));
    }

    /** Where weights are counted, a fee may be the lower one of two that its buyer was told on different ways. */
    @ParameterizedTest
    @CsvSource({"A2 2斤, A5 0.5斤, A2 2.5斤", "A2 1斤, A2 1斤, A2 1斤"})
    void in_whatever_order_it_cancels_and_brings_back_all_cost_in_the_end_what_they_did(
            String one, String two, String three) {
        var village = parcelOf("湖南 8+5；其他 12+4", one, two, three);
        assertThat(feesOfAllWays(village).get(Set.of())).hasSize(1);
    }

    private Village parcelOf(String fees, String one, String two, String three) {
        var village = village();
        if (!fees.isEmpty()) {
            assertThat(village.owner().says("/shop fees " + fees).text()).contains("湖南");
        }
        var buyer = village.neighbour();
        buyer.says(one);
        nextStream(village, "第二场");
        buyer.says(two);
        nextStream(village, "第三场");
        buyer.says(three);
        return village;
    }

    /** What the three cost to send on all ways while some of them were cancelled; none costs more than at first, or more for a cancellation. */
    private Map<Set<Integer>, Set<List<Long>>> feesOfAllWays(Village village) {
        var before = fees(village);
        Map<Set<Integer>, Set<List<Long>>> known = new HashMap<>();
        var gone = new TreeSet<Integer>();
        ways(STEPS).forEach(way -> {
            var rest = new ArrayList<>(way);
            var last = before;
            while (!rest.isEmpty() || !gone.isEmpty()) {
                int next = rest.isEmpty() ? gone.first() : rest.remove(0);
                var isBack = gone.remove(next);
                village.owner().says(isBack ? "/cancel " + next + " anew" : "取消 " + next + " 缺货");
                if (!isBack) {
                    gone.add(next);
                }
                var now = fees(village);
                for (var i = 0; i < now.size(); i++) {
                    assertThat(now.get(i))
                            .as("%s: %s", way, gone)
                            .isLessThanOrEqualTo(isBack ? before.get(i) : last.get(i));
                }
                known.computeIfAbsent(Set.copyOf(gone), any -> new HashSet<>()).add(now);
                last = now;
            }
            assertThat(fees(village)).as("%s", way).isEqualTo(before);
            assertThat(promises(village)).as("%s", way).isEmpty();
        });
        return known;
    }
}
