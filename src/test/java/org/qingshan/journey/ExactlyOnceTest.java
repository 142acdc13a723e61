package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A message has its effect once, however often and in whatever order it comes. */
@QuarkusTest
class ExactlyOnceTest extends Journey {
    private static final int VIEWERS = 200;
    private static final int BOXES = 50;
    private static final int COPIES = 3;
    private static final Pattern PLACE = Pattern.compile("排第 (\\d+) 位");

    /** Whose batch cannot begin because somebody else is in the lane. */
    private static final String WAITING_FOR_LANE =
            "select count(*) from pg_locks where not granted and cast(:shop as text) is not null";

    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Inject
    Rows rows;

    @Test
    void the_same_message_sent_three_times_gets_the_same_answer() {
        var village = village();
        var viewer = village.viewer();
        viewer.opens();

        var first = viewer.says("A1 x2", "once");
        assertThat(viewer.says("A1 x2", "once")).isEqualTo(first);
        assertThat(viewer.says("A1 x99", "once")).as("whatever comes with it").isEqualTo(first);
        assertThat(viewer.heard())
                .filteredOn(line -> line.text().contains("已为你留"))
                .hasSize(1);
        assertThat(village.owner().says("战况").text()).contains("留着 2 箱，剩 198 箱");
        assertThat(viewer.says("A1 x2", "twice").text()).as("another message").contains("¥119.60");
    }

    @Test
    void two_people_may_name_their_messages_alike() {
        var village = village();

        assertThat(village.viewer().says("A1", "m1").text()).contains("已为你留 1 箱");
        assertThat(village.viewer().says("A1 x2", "m1").text()).contains("已为你留 2 箱");
    }

    @Test
    void of_two_hundred_who_want_the_last_fifty_boxes_fifty_get_one() {
        var village = withBoxes();
        var claims = IntStream.range(0, VIEWERS)
                .mapToObj(i -> IncomingMessage.text(
                        village.key(), "claim-" + i, Origin.privateChat("webchat", "viewer-" + i, "", "zh"), "A1"))
                .toList();

        var taken = deliver(claims);

        Map<String, Long> ids = new HashMap<>();
        taken.forEach((key, results) -> {
            assertThat(results).hasSize(COPIES);
            assertThat(results.stream().map(Taken::id))
                    .containsOnly(results.get(0).id());
            assertThat(results.stream().filter(one -> !one.repeated())).hasSize(1);
            ids.put(key, results.get(0).id());
        });
        List<String> answers = lanes.read(
                village.key(),
                () -> ids.values().stream()
                        .map(id -> {
                            var texts = OutboxMessage.answersTo(id);
                            assertThat(texts).hasSize(1);
                            return texts.get(0).body().text();
                        })
                        .toList());
        holdsFiftyAndQueuesTheRest(village, answers);
    }

    @Test
    void of_those_who_rush_in_over_http_as_many_get_one_as_there_are() throws Exception {
        var village = withBoxes();
        var viewers =
                IntStream.range(0, 80).mapToObj(i -> village.viewer().opens()).toList();
        var threads = Executors.newFixedThreadPool(16);
        List<String> answers = new ArrayList<>();
        try {
            List<CompletableFuture<List<Viewer.Answer>>> all = new ArrayList<>();
            viewers.forEach(viewer -> all.add(CompletableFuture.supplyAsync(
                    () -> List.of(viewer.says("A1", "rush"), viewer.says("A1", "rush"), viewer.says("A1", "rush")),
                    threads)));
            for (var one : all) {
                var copies = one.get(60, TimeUnit.SECONDS);
                assertThat(new HashSet<>(copies)).hasSize(1);
                answers.add(copies.get(0).text());
            }
        } finally {
            threads.shutdownNow();
        }
        holdsFiftyAndQueuesTheRest(village, answers);
    }

    @Test
    void of_two_who_come_in_one_batch_the_first_waits_before_the_second_whoever_has_ordered_before() {
        var village = withBoxes();
        take(village, "somebody", "A1 x" + BOXES).join();
        take(village, "regular", "A2 1斤").join();

        List<CompletableFuture<Taken>> claims = new ArrayList<>();
        lanes.run(village.key(), () -> {
            claims.add(take(village, "somebody", "/cart"));
            await().until(() -> rows.<Long>of(village.key(), WAITING_FOR_LANE).get(0) > 0);
            claims.add(take(village, "regular", "A1"));
            claims.add(take(village, "newcomer", "A1"));
            return village;
        });
        claims.forEach(CompletableFuture::join);
        village.owner().says("加货 A1 +1");

        assertThat(rows.<String>of(
                        village.key(),
                        "select address from outbox where shop_id = :shop and cast(body as text) like '%轮到你了%'"))
                .containsExactly("regular");
    }

    private CompletableFuture<Taken> take(Village village, String person, String text) {
        var origin = Origin.privateChat("webchat", person, "", "zh");
        return inbox.take(IncomingMessage.text(village.key(), UUID.randomUUID().toString(), origin, text))
                .toCompletableFuture();
    }

    /** Each message three times, in two orders, from many threads at once. */
    private Map<String, List<Taken>> deliver(List<IncomingMessage> messages) {
        List<IncomingMessage> one = new ArrayList<>(messages);
        one.addAll(messages);
        List<IncomingMessage> other = new ArrayList<>(messages);
        Collections.shuffle(one, new Random(1));
        Collections.shuffle(other, new Random(2));
        Map<String, List<CompletableFuture<Taken>>> promises = new HashMap<>();
        messages.forEach(message -> promises.put(message.key(), Collections.synchronizedList(new ArrayList<>())));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> one.forEach(message -> take(message, promises))),
                        CompletableFuture.runAsync(() -> other.forEach(message -> take(message, promises))))
                .join();
        Map<String, List<Taken>> taken = new HashMap<>();
        promises.forEach((key, some) -> taken.put(
                key,
                some.stream()
                        .map(promise -> promise.orTimeout(60, TimeUnit.SECONDS).join())
                        .toList()));
        return taken;
    }

    private void take(IncomingMessage message, Map<String, List<CompletableFuture<Taken>>> promises) {
        promises.get(message.key()).add(inbox.take(message).toCompletableFuture());
    }

    private void holdsFiftyAndQueuesTheRest(Village village, List<String> answers) {
        var waiting = answers.size() - BOXES;
        assertThat(answers.stream().filter(text -> text.contains("已为你留 1 箱"))).hasSize(BOXES);
        var places = answers.stream()
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .sorted()
                .toList();
        assertThat(places).isEqualTo(IntStream.rangeClosed(1, waiting).boxed().toList());
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 50 箱，剩 0 箱，候补 " + waiting + " 人");
        List<Integer> numbers = rows.of(village.key(), "select number from orders where shop_id = :shop order by 1");
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1001, 1000 + answers.size())
                        .boxed()
                        .toList());
    }

    private Village withBoxes() {
        var village = village();
        village.owner().says("/stock A1 " + BOXES);
        return village;
    }
}
