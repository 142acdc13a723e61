package org.qingshan.journey;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;

/** Stories that go on in linked groups and channels. */
abstract class InPlaces {
    private static final AtomicLong PERSON = new AtomicLong(60_000);
    private static final AtomicLong PLACE = new AtomicLong(-1_003_000_000_000L);

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource database;

    protected final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.fineWeather();
        telegram.assertEveryCallConforms();
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    /** The addresses of the chats of this story alone: what other stories have left to be sent may lie still for long. */
    private final Set<String> own = new TreeSet<>();

    protected long own(long address) {
        own.add(Long.toString(address));
        return address;
    }

    protected FakeUser person(String name) {
        return telegram.user(own(PERSON.incrementAndGet()), name);
    }

    protected FakeUser host() {
        var host = person("主持");
        host.says("/start join_demo-host").hears("你现在是主播");
        return host;
    }

    /** Somebody who has spoken to the bot, so that it may write to him. */
    protected FakeUser acquaintance(String name) {
        var somebody = person(name);
        somebody.says("/start").hears("青山村");
        return somebody;
    }

    protected FakePlace group(FakeUser host, String title) {
        var group = telegram.group(address(), title).isGiven(host, "can_pin_messages");
        host.hears("「" + title + "」绑好了");
        return group;
    }

    protected FakePlace channel(FakeUser host, String title) {
        var channel = telegram.channel(address(), title).isGiven(host, "can_post_messages", "can_edit_messages");
        host.hears("「" + title + "」绑好了");
        return channel;
    }

    protected long address() {
        return own(PLACE.decrementAndGet());
    }

    /** So that the places of one story are not shown the cards of the next. */
    protected void unlink(FakeUser host, String title) {
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("解绑 " + title).hears("「" + title + "」解绑了");
    }

    /** What the item's lines that are alive come to, of everybody together. */
    protected String taken(String slot) {
        return rows.<String>of(
                        "qingshan",
                        "select cast(held + sold as text) from lineup_item i join stream s on s.shop_id = i.shop_id"
                                + " and s.id = i.stream_id and s.status = 'LIVE' where i.shop_id = :shop and slot = '"
                                + slot
                                + "'")
                .get(0);
    }

    /** Whatever was said has been taken, and whatever this story's people and places are to be told has been sent. */
    protected void settled() {
        await().atMost(Duration.ofSeconds(60)).until(() -> telegram.world().pending() == 0 && isAllSent());
    }

    /** Asked ten times a second: Hibernate would translate it anew each time. */
    private boolean isAllSent() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from outbox where shop_id = 'qingshan'"
                        + " and state in ('QUEUED', 'SENDING') and address = any (?) limit 1")) {
            query.setArray(1, connection.createArrayOf("text", own.toArray()));
            try (var unsent = query.executeQuery()) {
                return !unsent.next();
            }
        }
    }
}
