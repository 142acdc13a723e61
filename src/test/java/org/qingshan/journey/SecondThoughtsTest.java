package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.Invariants;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** People who cannot make up their minds, all at once: everyone is answered, and nothing is ever broken. */
@QuarkusTest
class SecondThoughtsTest extends Journey {
    private static final int STEPS = 150;
    private static final String[] WORDS = {
        "A1 x2",
        "A1 x3",
        "A1 x1，A3 x2",
        "A2 2斤",
        "A2 再加一斤",
        "A1-1",
        "A1-2，A3-1",
        "A1 不要了",
        "取消 A3",
        "+1",
        "A1 改成 2",
        "哈哈",
        "A1 甜吗？",
        "/cancel",
        "/cart",
        "确认"
    };
    private static final String[] OF_THE_HOST = {
        "/stock A1 +1",
        "/stock A1 -1",
        "加货 A3 1",
        "/close A1",
        "/open A1",
        "/shop repeat add",
        "/shop repeat replace",
        "/shop repeat ignore",
        "上 A1",
        "上 A3",
        "/limit A1 4",
        "/limit A1 0"
    };

    private static final Pattern TOTAL = Pattern.compile("（A1）[^\n]*共 (\\d+) 箱");

    @Inject
    Rows rows;

    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Inject
    Invariants invariants;

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void everyone_is_answered_and_nothing_is_broken(long seed) {
        var chance = new Random(seed);
        var village = village();
        village.owner().says("/stock A1 6");
        village.owner().says("/stock A3 3");
        List<Correspondent> people = new ArrayList<>(IntStream.range(0, 4)
                .mapToObj(i -> new Correspondent(inbox, lanes, village.key(), "zh"))
                .toList());
        people.get(0).livingSomewhere();
        people.get(1).livingSomewhere();

        for (int i = 0; i < STEPS; i++) {
            var somebody = people.get(chance.nextInt(people.size()));
            var answer = switch (chance.nextInt(8)) {
                case 0, 1, 2 -> somebody.says(one(WORDS, chance));
                case 3, 4 -> somebody.editsSomething(one(WORDS, chance), chance);
                case 5, 6 -> somebody.tapsSomething(chance);
                default -> village.owner().says(one(OF_THE_HOST, chance)).text();
            };
            assertThat(answer).as("step %d", i).isNotBlank().doesNotContain("刚才出了点问题");
            named(answer)
                    .ifPresent(total ->
                            assertThat(total).as("what is named: %s", answer).isEqualTo(has(village, somebody)));
            if (chance.nextInt(25) == 0) {
                clock.forward(Duration.ofMinutes(chance.nextInt(20)));
            }
            if (i % 25 == 0) {
                assertThat(invariants.broken()).as("step %d", i).isEmpty();
            }
        }
    }

    /** The last total of A1 that an answer names. */
    private static Optional<Long> named(String answer) {
        return TOTAL.matcher(answer)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .reduce((earlier, later) -> later);
    }

    private long has(Village village, Correspondent somebody) {
        List<BigDecimal> sums = rows.of(
                village.key(),
                "select coalesce(sum(l.quantity), 0) from order_line l"
                        + " join orders o on o.shop_id = l.shop_id and o.id = l.order_id"
                        + " join chat c on c.shop_id = o.shop_id and c.buyer_id = o.buyer_id"
                        + " join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id and i.slot = 'A1'"
                        + " where l.shop_id = :shop and l.state <> 'RELEASED' and c.address = '" + somebody.name()
                        + "'");
        return sums.get(0).longValueExact();
    }

    private static String one(String[] some, Random chance) {
        return some[chance.nextInt(some.length)];
    }
}
