package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.platform.lane.ShopChanged;
import org.qingshan.schedule.Clockwork;
import org.qingshan.support.BusyMachine;
import org.qingshan.support.Journey;
import org.qingshan.support.SettableClock;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;

/**
 * A whole stream of twenty minutes in three places: two groups, and a channel with its discussion. Two thousand people watch, five
 * hundred of them order by taps, in private and in comments, while Telegram counts every message.
 */
@QuarkusTest
@TestProfile(TelegramReplayTest.OnItsOwn.class)
class TelegramReplayTest extends InPlaces {
    private static final Logger LOG = Logger.getLogger(TelegramReplayTest.class);
    private static final Duration LENGTH = Duration.ofMinutes(20);
    /** Twice that on a machine that is slower than ours and does other things meanwhile. */
    private static final Duration REAL_TIME = BusyMachine.patience(Duration.ofMinutes(3), Duration.ofMinutes(6));

    private static final Duration LATEST = Duration.ofSeconds(10);
    private static final int VIEWERS = 2_000;
    private static final int ORDERS = 500;
    private static final Duration BETWEEN_CARDS = Duration.ofSeconds(100);
    private static final String SHOP = "qingshan";
    private static final List<String> SLOTS = List.of("A1", "A2", "A3", "A4", "A5");

    @Inject
    SettableClock clock;

    @Inject
    Clockwork clockwork;

    @Inject
    Event<ShopChanged> wake;

    private final Random random = new Random(7);
    private final List<Wish> wishes = new ArrayList<>();
    private final List<FakePlace> places = new ArrayList<>();
    private final Watch watch = new Watch(LATEST);
    private FakeUser host;
    private int confirmed;
    private FakePlace discussion;

    /** Of the demo's shop, with an owner who can say how long it holds. */
    public static class OnItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingshan.owner-code", "replay-owner");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(FakeTelegramResource.class, Map.of("mode", "polling", "shop", "first")));
        }
    }

    @Test
    void a_whole_stream_keeps_telegrams_limits_and_every_promise() throws InterruptedException {
        var begin = System.nanoTime();
        prepare();
        var replay = new Replay(clock, telegram.world().clock());
        presentations(replay);
        misfortunes(replay);
        IntStream.range(0, ORDERS).forEach(number -> order(replay, number));
        IntStream.range(ORDERS, VIEWERS).forEach(number -> watcher(replay, number));
        replay.every(Duration.ofSeconds(1), LENGTH, clockwork::keepTime);
        replay.every(Duration.ofSeconds(4), LENGTH, clockwork::showStock);
        replay.run(LENGTH.plusSeconds(30), this::isIdle, this::whileNothingIsSent, this::look);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.infof("20 minutes in %s, %d calls", took, telegram.calls().size());
        assertThat(watch.complaints()).isEmpty();
        assertThat(wishes).hasSize(ORDERS);
        var afterwards = new ReplayAfterwards(rows, telegram.calls(), wishes);
        afterwards.everyOrderIsTrue(SHOP, confirmed);
        afterwards.nobodyWaitedLong(LATEST);
        afterwards.limitsWereKept();
        afterwards.nothingWasTooFast(List.of(places.get(0), places.get(1), places.get(2), discussion));
        afterwards.publicReceiptsWereRare(List.of(places.get(0), places.get(1), discussion));
        assertThat(took).isLessThan(REAL_TIME);
    }

    private void prepare() {
        person("掌柜").says("/start owner_replay-owner").says("/shop hold 60").hears("60");
        host = host();
        places.add(group(host, "桃子群"));
        places.add(group(host, "老乡群"));
        var channel = channel(host, "直播频道");
        discussion = group(host, "频道讨论").discusses(channel);
        host.says("上 A5").hears("卡片已发给大家");
        host.hears("「频道讨论」是「直播频道」的讨论群");
        places.add(channel);
        settled();
        telegram.forgetCalls();
    }

    private void presentations(Replay replay) {
        for (int i = 0; BETWEEN_CARDS.multipliedBy(i).compareTo(LENGTH) < 0; i++) {
            var slot = SLOTS.get(i % SLOTS.size());
            replay.at(BETWEEN_CARDS.multipliedBy(i), () -> {
                host.says("上 " + slot);
                watch.presents(slot, now());
            });
        }
        replay.at(Duration.ofSeconds(450), () -> host.says("改价 A1 28.8"));
    }

    /** What Telegram refuses: once in a group, and once to everybody. */
    private void misfortunes(Replay replay) {
        replay.at(
                Duration.ofSeconds(300),
                () -> telegram.answer(
                        call -> call.is("sendMessage")
                                && call.chat() == places.get(0).id(),
                        Answer.tooMany(3),
                        1));
        replay.at(
                Duration.ofSeconds(600),
                () -> telegram.answer(call -> call.is("sendMessage") && call.chat() > 0, Answer.tooMany(2), 3));
    }

    /** Most want it in the first seconds after it is shown. */
    private void order(Replay replay, int number) {
        var round = number % 12;
        var hurry = Math.min(-Math.log(1 - random.nextDouble()) * 20, 85);
        var time = BETWEEN_CARDS.multipliedBy(round).plusMillis(3_000 + (long) (hurry * 1_000));
        var wish = new Wish(number, SLOTS.get(round % SLOTS.size()), 1 + number % 2, person(number));
        if (wish.isKnown()) {
            replay.at(time.minusSeconds(6), () -> wish.who().says("/start"));
        }
        replay.at(time, () -> {
            wish.at(telegram.world().clock().nanos());
            say(wish);
            wishes.add(wish);
        });
        if (wish.mayConfirm()) {
            replay.at(time.plusSeconds(12), () -> wish.who().says(Journey.ADDRESS));
            replay.at(time.plusSeconds(16), () -> tapsIfOffered(wish, "对，就寄这里"));
            replay.at(time.plusSeconds(20), () -> confirmed += tapsIfOffered(wish, "确认下单") ? 1 : 0);
        }
    }

    /** Whoever only waits for goods has nothing to confirm. */
    private static boolean tapsIfOffered(Wish wish, String label) {
        var isOffered =
                wish.who().sees().stream().anyMatch(shown -> shown.dataOf(label).isPresent());
        if (isOffered) {
            wish.who().taps(label);
        }
        return isOffered;
    }

    private FakeUser person(int number) {
        return telegram.user(Wish.FIRST + number, "客" + number + "号");
    }

    private void say(Wish wish) {
        var place = places.get(wish.number() % places.size());
        switch (wish.how()) {
            case TAP -> wish.taps(place, Watch.live(place).get(0));
            case PRIVATE -> wish.who().says(wish.slot() + " x" + wish.quantity());
            case COMMENT -> {
                if (place == places.get(2)) {
                    wish.who().in(discussion.id()).comments(discussion.lastCopy(), below(wish));
                } else {
                    wish.who().in(place.id()).says(wish.slot() + " x" + wish.quantity());
                }
            }
        }
    }

    /** Whoever does not see his goods there yet names them. */
    private String below(Wish wish) {
        var copy = discussion.lastCopy();
        var isHis = discussion.shows().stream()
                .anyMatch(shown -> shown.id() == copy && shown.text().contains(wish.slot()));
        return isHis ? "+" + wish.quantity() : wish.slot() + " x" + wish.quantity();
    }

    /** One in five chats in the group, one in ten greets the bot, and a few ask; the others look on. */
    private void watcher(Replay replay, int number) {
        var who = person(number);
        var time = Duration.ofMillis((long) (random.nextDouble() * LENGTH.toMillis()));
        var group = places.get(number % 2).id();
        switch (number % 50) {
            case 0 -> replay.at(time, () -> who.in(group).says("A1 多少钱"));
            case 1, 2, 3, 4, 5 -> replay.at(time, () -> who.says("/start"));
            case 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 ->
                replay.at(time, () -> who.in(group).says("今天天气真好"));
            default -> LOG.tracef("%d looks on", number);
        }
    }

    private Duration now() {
        return Duration.ofNanos(telegram.world().clock().nanos());
    }

    /** Cards go at once everywhere: while one waits, the evening does not run ahead of the thread that sends. */
    private boolean isIdle() {
        wake.fire(new ShopChanged(SHOP));
        return telegram.world().pending() == 0
                && !is("state = 'SENDING' or state = 'QUEUED'"
                        + " and (address like '-%' and kind = 'CARD' or address not like '-%' and priority < 2)");
    }

    /** What is sent is taken from its table first, which has to wait for us. */
    private boolean whileNothingIsSent(Runnable what) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table outbox in share row exclusive mode");
            var isStill = !statement
                    .executeQuery("select id from outbox where state = 'SENDING' and shop_id = '" + SHOP + "' limit 1")
                    .next();
            if (isStill) {
                what.run();
            }
            connection.commit();
            return isStill;
        } catch (SQLException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private boolean is(String condition) {
        return !rows.of(SHOP, "select id from outbox where shop_id = :shop and (" + condition + ") limit 1")
                .isEmpty();
    }

    private void look() {
        watch.look(
                now(),
                places,
                rows.<Object[]>of(
                        SHOP,
                        "select slot, case when waiting > 0 then 0 else offered - held - sold end from lineup_item"
                                + " where shop_id = :shop"));
    }
}
