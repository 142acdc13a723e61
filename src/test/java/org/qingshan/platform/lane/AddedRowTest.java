package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Recipient;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Rows that a lane only adds are there after it, with all that was said of them until its end, alone and among many. */
@QuarkusTest
class AddedRowTest {
    /** A number of a lane before, which is no chat's. */
    private static final long OF_EARLIER = 1;

    private static final String AWKWARD = "NULL,{\"a\"},\\N it's ? :x 黄桃 🍑";

    @Inject
    Lanes lanes;

    @Inject
    Market market;

    @Inject
    Outbox outbox;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 600})
    void what_is_added_is_kept_as_it_was_at_the_end(int many) {
        var stall = market.emptyStall();
        var shop = stall.key();
        var chat = chat(stall);
        List<Long> ids = lanes.run(
                shop,
                () -> IntStream.range(0, many)
                        .mapToObj(i -> say(
                                chat,
                                AWKWARD + i,
                                said -> said.replacing("key " + i).validFor(Duration.ofMinutes(5))))
                        .toList());

        List<OutboxMessage> kept = lanes.read(shop, () -> OutboxMessage.list("id in ?1 order by id", ids));
        assertThat(kept).extracting(OutboxMessage::id).isEqualTo(ids);
        for (var i = 0; i < many; i++) {
            var one = kept.get(i);
            assertThat(one.body()).isEqualTo(text(AWKWARD + i));
            assertThat(one.chatId()).isEqualTo(chat.chatId());
            assertThat(one.address()).isEqualTo(chat.address());
            assertThat(one.state()).isEqualTo(OutboxMessage.State.QUEUED);
            assertThat(one.createdAt()).isEqualTo(kept.get(0).createdAt());
        }
        // Said of it after it was handed over.
        assertThat(market.look(
                        stall,
                        "select count(*) from outbox where shop_id = :shop and body ->> 'text' like '%' || substr(merge_key, 5)"
                                + " and not_after = created_at + interval '5 minutes'"))
                .isEqualTo((long) many);
    }

    @Test
    void what_is_added_is_found_once_the_lane_has_written_it() {
        var stall = market.emptyStall();
        var chat = chat(stall);
        lanes.run(stall.key(), () -> {
            var lane = Lane.current();
            var id = say(chat, "hello", said -> {});
            assertThat(OutboxMessage.byId(id)).isEmpty();
            lane.runLastThings();
            lane.flush();
            assertThat(OutboxMessage.byId(id)).isPresent();
            return id;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {OF_EARLIER, Long.MAX_VALUE})
    void what_belongs_nowhere_is_refused_with_all_that_was_done(long chatId) {
        var stall = market.emptyStall();
        var chat = chat(stall);
        var nowhere = new Recipient(chatId, chat.channel(), chat.address());
        long before = lanes.read(stall.key(), () -> OutboxMessage.count());
        assertThatThrownBy(() -> lanes.run(stall.key(), () -> {
                    say(chat, "hello", said -> {});
                    return say(nowhere, "nobody", said -> {});
                }))
                .isInstanceOf(ConstraintViolationException.class);
        long after = lanes.read(stall.key(), () -> OutboxMessage.count());
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {OF_EARLIER, Long.MAX_VALUE})
    void one_that_belongs_nowhere_among_many_takes_all_of_them_back(long chatId) {
        var stall = market.emptyStall();
        var chat = chat(stall);
        var nowhere = new Recipient(chatId, chat.channel(), chat.address());
        long before = lanes.read(stall.key(), () -> OutboxMessage.count());
        assertThatThrownBy(() -> lanes.run(stall.key(), () -> {
                    for (var i = 0; i < 2 * RowWriting.MANY; i++) {
                        say(i == RowWriting.MANY ? nowhere : chat, "hello " + i, said -> {});
                    }
                    new Buyer("newcomer", Lane.current().now()).persist();
                    return chat;
                }))
                .isInstanceOf(ConstraintViolationException.class);
        long after = lanes.read(stall.key(), () -> OutboxMessage.count());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void what_names_only_what_was_there_is_written_before_the_rest() {
        var stall = market.emptyStall();
        var chat = chat(stall);
        lanes.run(stall.key(), () -> {
            sayMany(chat);
            new Buyer("newcomer", Lane.current().now()).persist();
            return chat;
        });
        assertThat(market.look(stall, "select count(*) from outbox where shop_id = :shop and state = 'QUEUED'"))
                .isEqualTo((long) RowWriting.MANY);
        // Which of a transaction's statements wrote a row.
        assertThat(
                        market.look(
                                stall,
                                "select (select max(cmin::text::bigint) from outbox where shop_id = :shop)"
                                        + " < (select cmin::text::bigint from buyer where shop_id = :shop and name = 'newcomer')"))
                .isEqualTo(true);
    }

    @Test
    void many_are_left_to_another_thread_and_few_are_not() {
        var stall = market.emptyStall();
        var chat = chat(stall);
        lanes.run(stall.key(), () -> {
            say(chat, "hello", said -> {});
            Lane.current().runLastThings();
            Lane.current().flush();
            assertThat(Lane.current().underway().isAtWork()).isFalse();
            sayMany(chat);
            Lane.current().runLastThings();
            Lane.current().flush();
            assertThat(Lane.current().underway().isAtWork()).isTrue();
            return chat;
        });
        assertThat(lanes.<Long>read(stall.key(), () -> OutboxMessage.count())).isGreaterThan(RowWriting.MANY);
    }

    @Test
    void what_few_write_goes_with_what_comes_next_and_is_refused_there() {
        var stall = market.emptyStall();
        var chat = chat(stall);
        var nowhere = new Recipient(OF_EARLIER, chat.channel(), chat.address());
        assertThatThrownBy(() -> lanes.run(stall.key(), () -> {
                    say(nowhere, "nobody", said -> {});
                    new Buyer("newcomer", Lane.current().now()).persist();
                    Lane.current().runLastThings();
                    Lane.current().flush();
                    assertThatThrownBy(Buyer::count).isInstanceOf(ConstraintViolationException.class);
                    return chat;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(market.look(stall, "select count(*) from buyer where shop_id = :shop and name = 'newcomer'"))
                .isEqualTo(0L);
    }

    @Test
    void a_question_waits_for_what_its_lane_is_writing() {
        var stall = market.emptyStall();
        List<String> order = new CopyOnWriteArrayList<>();
        lanes.run(stall.key(), () -> {
            var mayEnd = new CompletableFuture<Void>().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS);
            Lane.current()
                    .underway()
                    .begin(() -> mayEnd.thenRun(() -> order.add("written")).join(), () -> {});
            OutboxMessage.count();
            return order.add("asked");
        });
        assertThat(order).containsExactly("written", "asked");
    }

    private void sayMany(Recipient to) {
        for (var i = 0; i < RowWriting.MANY; i++) {
            say(to, "hello " + i, said -> {});
        }
    }

    private long say(Recipient to, String text, Consumer<OutboxMessage> also) {
        var said = outbox.put(to, text(text), Priority.RECEIPT);
        also.accept(said);
        return said.id();
    }

    private static OutgoingMessage text(String text) {
        return OutgoingMessage.text(text, List.of(List.of(new Button(text, text))));
    }

    /** A chat on a platform, whose messages wait to be sent. */
    private Recipient chat(Stall stall) {
        var person = market.person(stall, "王", Role.HOST);
        var id = lanes.run(stall.key(), () -> Lane.current().nextId());
        market.sql(
                stall,
                "insert into chat (shop_id, id, channel, address, buyer_id, language, reachable, seen_at, created_at)"
                        + " values (:shop, " + id + ", 'telegram', 'added', " + person + ", 'zh', true, now(), now())");
        return new Recipient(id, "telegram", "added");
    }
}
