package org.qingshan.journey;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;

/** A group in which people answer with mere numbers, and what came of it. */
abstract class NumbersInPlaces extends WithBots {
    BigDecimal taken(Village village) {
        return rows.<BigDecimal>of(
                        village.key(), "select coalesce(sum(quantity), 0) from order_line where shop_id = :shop")
                .get(0);
    }

    List<String> taken(Village village, String slot) {
        return rows.of(
                village.key(),
                "select cast(sum(l.quantity) as text) from order_line l join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id"
                        + " where l.shop_id = :shop and i.slot = '" + slot
                        + "' and l.state <> 'RELEASED' having sum(l.quantity) > 0");
    }

    /** A village with a bot in a group, where A1 is presented after A2 and A3. */
    record Stand(Village village, FakeWorld world, FakeUser host, FakePlace group) {}

    Stand stand(String bot, int numbers, String title) {
        var village = village();
        var world = bot(village, bot);
        var host = world.user(numbers, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_000_000L - numbers, title).isGiven(host, "can_pin_messages");
        host.hears("「" + title + "」绑好了");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        return new Stand(village, world, host, group);
    }

    static FakeUser acquaintance(FakeWorld world, long id, String name) {
        var person = world.user(id, name);
        person.says("/start").hears("青山村");
        return person;
    }
}
