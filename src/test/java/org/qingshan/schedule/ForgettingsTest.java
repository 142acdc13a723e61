package org.qingshan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;
import org.qingshan.web.Stall;
import org.qingshan.web.access.ApiKey;

/** What is kept of who was forgotten, and for how long. */
@QuarkusTest
class ForgettingsTest extends Journey {
    private static final String CHAT_OF_THE_NEWEST =
            "select address from chat where shop_id = :shop order by id desc limit 1";

    @Inject
    Forgettings forgettings;

    @Inject
    Rows rows;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Test
    void two_days_later_not_even_the_names_of_messages_are_left() {
        var village = village();
        var viewer = village.neighbour();
        var name = rows.<String>of(village.key(), CHAT_OF_THE_NEWEST).get(0);
        viewer.says("/forget yes");
        await().until(() -> viewer.lines().size() == 2);
        assertThat(rows.traces(village.key(), name)).isNotEmpty();

        clock.forward(Duration.ofHours(49));
        forgettings.cutLoose();

        assertThat(rows.traces(village.key(), name)).isEmpty();
        assertThat(viewer.lines()).isEmpty();
        assertThat(rows.<String>of(village.key(), "select outcome from inbox where shop_id = :shop"))
                .contains("/address", "/forget");
    }

    /** Anybody elsewhere is called as he likes, also as the chat of one who is forgotten. */
    @Test
    void nobodys_name_keeps_another_from_being_forgotten() {
        var village = village();
        var heard = new Stall(village.key(), lanes.run(village.key(), () -> ApiKey.issue("scripts")));
        heard.say("小红", "你好");
        var chat = rows.<Number>of(village.key(), "select id from chat where shop_id = :shop and address = '小红'")
                .get(0);
        heard.say("forgotten " + chat, "A1");
        heard.say("小红", "/forget yes");

        heard.say("小红", "你好");

        assertThat(forgotten(village)).isEqualTo(1);
        assertThat(rows.<Number>of(village.key(), "select held from lineup_item where shop_id = :shop and slot = 'A1'"))
                .singleElement()
                .hasToString("1.000");
    }

    @Test
    void who_cannot_be_forgotten_keeps_nobody_else_from_it() {
        var village = village();
        var first = village.neighbour();
        var chat = rows.<Number>of(village.key(), "select max(id) from chat where shop_id = :shop")
                .get(0);
        village.neighbour();
        call(village, "forgotten " + chat + " ");
        first.says("/forget yes");
        village.viewer().says("/forget yes");

        await().untilAsserted(() -> assertThat(forgotten(village)).isEqualTo(1));

        call(village, "somebody");
        await().untilAsserted(() -> assertThat(forgotten(village)).isEqualTo(2));
    }

    /** The newest chat with an address. */
    private void call(Village village, String address) {
        lanes.run(
                village.key(),
                () -> entityManager
                        .createNativeQuery("update chat set address = :address where shop_id = :shop and id ="
                                + " (select max(c.id) from chat c join address a on a.shop_id = c.shop_id"
                                + " and a.buyer_id = c.buyer_id where c.shop_id = :shop)")
                        .setParameter("address", address)
                        .setParameter("shop", village.key())
                        .executeUpdate());
    }

    private int forgotten(Village village) {
        return rows.of(village.key(), "select id from buyer where shop_id = :shop and forgotten_at is not null")
                .size();
    }

    @Test
    void a_parcel_that_nobody_saw_arrive_keeps_nobody_known_for_ever() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1");
        viewer.says("/forget yes");
        var packer = village.joined("packer");
        packer.says("打好了 1001");
        packer.says("发货 1001 YT7512345678901");

        clock.forward(Duration.ofDays(29));
        forgettings.forget();
        assertThat(rows.traces(village.key(), "麓山南路")).isNotEmpty();

        clock.forward(Duration.ofDays(2));
        forgettings.forget();
        assertThat(rows.traces(village.key(), "麓山南路")).isEmpty();
    }
}
