package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.support.Journey;
import org.qingshan.support.Tapped;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;
import org.qingshan.support.WireTap;

/** What a batch costs on the wire does not depend on how many messages are in it. */
@QuarkusTest
@TestProfile(StatementCountTest.OverTheTap.class)
class StatementCountTest extends Journey {
    private static final int CLAIMS = 256;
    private static final int MOST = 20;

    @Tapped
    Queue<String> transactions;

    @Inject
    Inbox inbox;

    /** One message alone is written by itself, several as arrays. */
    private static final Pattern SEVERAL = Pattern.compile("insert into inbox .* from unnest");

    @Inject
    Trouble trouble;

    public static final class OverTheTap implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(WireTap.class));
        }
    }

    @Test
    void claims_of_256_people_who_are_known_take_at_most_twenty_statements() {
        var village = wellStocked();
        batch(village, "hello", "你好");

        executionsAreFew(batch(village, "claim", "A1"));
    }

    @Test
    void claims_of_256_people_with_an_address_take_at_most_twenty_statements() {
        var village = wellStocked();
        batch(village, "address", "/address " + ADDRESS);
        batch(village, "ok", "/address ok");

        executionsAreFew(batch(village, "claim", "A1"));
    }

    @Test
    void claims_of_256_newcomers_take_at_most_twenty_statements() {
        executionsAreFew(batch(wellStocked(), "claim", "A1"));
    }

    @Test
    void claims_of_256_people_who_must_wait_take_at_most_twenty_statements() {
        var village = wellStocked();
        village.owner().says("/stock A1 0");

        executionsAreFew(batch(village, "claim", "A1"));
    }

    @Test
    void further_claims_of_256_people_take_at_most_twenty_statements() {
        var village = wellStocked();
        batch(village, "claim", "A1");

        executionsAreFew(batch(village, "further", "A2 x2"));
    }

    /** Whether the same is meant again is found out of what they said before. */
    @ParameterizedTest
    @CsvSource({
        "A1, A1",
        "黄桃一箱, 黄桃一箱",
        "我要一箱黄桃, 我要一箱黄桃",
        "三箱, 要三箱",
        "黄桃一箱, 要两箱",
        "A1, 我妹也要一箱",
        "A1, 再来一箱",
        "A1, A1 A2",
        "two boxes of peaches please, two boxes of peaches please"
    })
    void what_256_people_say_once_more_takes_at_most_twenty_statements(String before, String now) {
        var village = wellStocked();
        batch(village, "before", before);

        executionsAreFew(batch(village, "now", now));
    }

    @Test
    void second_claims_that_replace_or_reduce_take_at_most_twenty_statements() {
        var village = wellStocked();
        village.owner().says("/shop repeat replace");
        batch(village, "claim", "A1 x2");
        executionsAreFew(batch(village, "more", "A1 x3"));
        executionsAreFew(batch(village, "less", "A1 x1"));
        village.owner().says("/shop repeat ignore");
        executionsAreFew(batch(village, "again", "A1 x3"));
        executionsAreFew(batch(village, "none", "A1 不要了"));
    }

    /** Each of their questions goes through all rows of the batch: so many at once would keep everybody else waiting for seconds. */
    @Test
    void of_those_who_ask_by_themselves_few_are_decided_together_and_each_in_his_order() {
        var village = wellStocked();
        for (var words : List.of("A1", ADDRESS, "对", "确认")) {
            batch(village, words, words);
        }
        transactions.clear();
        List<CompletableFuture<Taken>> all = new ArrayList<>();
        for (var words : List.of("付了", "谢谢")) {
            IntStream.range(0, CLAIMS)
                    .forEach(i -> all.add(inbox.take(message(village, words + i, words, "person" + i))
                            .toCompletableFuture()));
        }

        var taken = all.stream()
                .map(one -> one.orTimeout(60, TimeUnit.SECONDS).join())
                .toList();

        assertThat(taken).noneMatch(Taken::repeated);
        IntStream.range(0, CLAIMS)
                .forEach(i -> assertThat(taken.get(i).id())
                        .isLessThan(taken.get(CLAIMS + i).id()));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(transactions.stream()
                                .filter(transaction ->
                                        SEVERAL.matcher(transaction).find()))
                        .hasSizeGreaterThan(CLAIMS / 40));
    }

    /** Somebody has spoken: the first words of a process load tables, and on a busy machine a batch of hundreds would be cut off over them. */
    private Village wellStocked() {
        var village = village();
        village.viewer().says("你好");
        village.owner().says("/stock A1 1000");
        village.owner().says("/stock A2 1000");
        return village;
    }

    /**
     * An execution of a statement is one for one row or for hundreds. Not counted is what begins and ends the transaction, and what
     * the driver asks once on each connection: which types there are.
     */
    private static void executionsAreFew(List<String> trips) {
        List<String> executions = new ArrayList<>();
        for (var trip : trips) {
            var sql = trip.replaceFirst("^\\d+ x ", "").replaceFirst(" values .*", "");
            var isControl = sql.isEmpty() || sql.equals("BEGIN") || sql.equals("COMMIT") || sql.contains("pg_catalog.");
            if (!isControl) {
                executions.add(sql);
            }
        }
        assertThat(executions)
                .as("%d round trips:\n%s", trips.size(), String.join("\n", trips))
                .hasSizeBetween(10, MOST);
    }

    /** Lets 256 people say it at once; returns the round trips of the one transaction that decided them. */
    private List<String> batch(Village village, String key, String words) {
        var gate = trouble.gate(key + "-" + village.key());
        inbox.take(message(village, "gate-" + key, gate.words()));
        gate.awaitEntered();
        transactions.clear();
        List<CompletableFuture<Taken>> all = new ArrayList<>();
        IntStream.range(0, CLAIMS)
                .forEach(i -> all.add(inbox.take(message(village, key + i, words, "person" + i))
                        .toCompletableFuture()));
        gate.open().countDown();
        all.forEach(one -> assertThat(one.orTimeout(30, TimeUnit.SECONDS).join().repeated())
                .isFalse());
        return await().atMost(Duration.ofSeconds(5)).until(this::decided, trips -> !trips.isEmpty());
    }

    private List<String> decided() {
        return transactions.stream()
                .filter(transaction -> SEVERAL.matcher(transaction).find())
                .findFirst()
                .map(transaction -> List.of(transaction.split("\n")))
                .orElse(List.of());
    }

    private static IncomingMessage message(Village village, String key, String words) {
        return message(village, key, words, key);
    }

    private static IncomingMessage message(Village village, String key, String words, String person) {
        return IncomingMessage.text(village.key(), key, Origin.privateChat("webchat", person, "", "zh"), words);
    }
}
