package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.DamagePosting;
import org.qingshan.domain.statement.Proof;
import org.qingshan.domain.statement.Sums;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Spoilt;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/**
 * The evening that the village is about, from eight growers' baskets to their money: fourteen lots of which two fail, four hundred orders,
 * a lot recalled in mid-stream, scales that disagree, complaints. Weights and complaints are posted by the domain's verbs.
 */
@QuarkusTest
class VillageEveningTest extends Journey {
    private static final int ORDERS = 400;
    private static final int AT_ONCE = 8;
    private static final String TEAM = "team";

    private static final List<String> GROWERS = List.of("张桂花", "吴秀英", "麻三妹", "龙大姐", "石老四", "田二嫂", "向阳哥", "彭奶奶");

    /** Who brings what: lot n is the nth of them. The last two are bad. */
    private static final List<String> BASKETS = List.of(
            "张桂花 黄桃 60箱 12元",
            "吴秀英 黄桃 60箱",
            "麻三妹 黄桃 40箱 75%",
            "吴秀英 竹笋 150斤 5元",
            "龙大姐 竹笋 150斤",
            "石老四 红糖 80袋",
            "田二嫂 红糖 60袋 11元",
            "向阳哥 土鸡蛋 60盒",
            "彭奶奶 土鸡蛋 60盒 25元",
            "张桂花 腊肉 80斤",
            "石老四 腊肉 60斤 40元",
            "田二嫂 腊肉 40斤",
            "龙大姐 黄桃 50箱",
            "彭奶奶 竹笋 60斤");

    private static final List<String> LINEUP =
            List.of("黄桃 29.9 160箱", "竹笋 9.8 300斤", "红糖 18.8 140袋", "土鸡蛋 36 120盒", "腊肉 58 180斤");

    /** What a buyer says, in turn; in English every third does. */
    private static final List<String> CLAIMS = List.of("A1 x1", "A2 2.5", "A3 x1", "A4 x1", "A5 1.5");

    @Inject
    Lanes lanes;

    @Inject
    Reckoning reckoning;

    @Inject
    DamagePosting damages;

    @Inject
    Rows rows;

    @Test
    void every_fen_reaches_its_grower_and_everybody_hears_what_concerns_him() throws Exception {
        var village = emptyVillage("丰收村");
        var owner = village.owner();
        var screener = village.joined("screener");
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 张桂花"));
        var cousin = village.foreigner();
        cousin.says("/start join_" + village.code("grower 吴秀英"));
        takeInAndInspect(screener);
        assertThat(grower.hears("你的黄桃验过了").text()).contains("60 箱可以卖");
        assertThat(cousin.heardWords()).anyMatch(words -> words.contains("150 jin"));
        LINEUP.forEach(goods -> assertThat(owner.says("上架 " + goods).text()).contains("已上架"));
        assertThat(owner.says("/stock A1 +1").text())
                .as("the bad lot is not sold")
                .contains("能卖的黄桃都已经上架了");
        owner.says("开播");

        var first = buy(village, 0, ORDERS / 2);
        screener.says("撤货 1 有虫");
        var recalled = screener.taps("不合格，撤下这批").text();
        assertThat(recalled).contains("1 号 黄桃撤下了");
        var second = buy(village, ORDERS / 2, ORDERS);
        owner.says("/end yes");
        everybodyHasHeard(village, first, second);

        var stream = in(village, () -> Stream.last().orElseThrow().id());
        owner.says("/settle");
        assertThat(grower.hears("现在该给你").text()).contains("¥");
        theBooksAgree(village, stream);

        weighAndComplain(village);
        owner.says("/settle");
        theBooksAgree(village, stream);
        assertThat(grower.says("对账").text()).contains("张桂花");
        assertThat(cousin.says("how good were my goods").text()).contains("Passed the first time: 2 (100 %)");
        assertThat(brokenNow()).isEmpty();
    }

    private static void takeInAndInspect(Viewer screener) {
        for (var basket : BASKETS) {
            var answer = screener.says("收货 " + basket);
            if (answer.labels().stream().anyMatch(label -> label.startsWith("新货"))) {
                answer = screener.says(answer.behind("新货"));
            }
            assertThat(answer.text()).contains("收下了");
        }
        for (var lot = 1; lot <= BASKETS.size(); lot++) {
            screener.says("验货 " + lot);
            var bad = lot > BASKETS.size() - 2;
            assertThat(screener.says(bad ? "坏5 虫2" : "都好").text()).contains(bad ? "没过" : "验过了");
        }
    }

    private record Bought(Viewer buyer, boolean english) {}

    private static List<Bought> buy(Village village, int from, int to) throws Exception {
        List<Callable<Bought>> all = new ArrayList<>();
        IntStream.range(from, to).forEach(i -> all.add(() -> buy(village, i)));
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Bought> bought = new ArrayList<>();
        try {
            for (Future<Bought> one : threads.invokeAll(all, 5, TimeUnit.MINUTES)) {
                bought.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return bought;
    }

    private static Bought buy(Village village, int number) {
        var english = number % 3 == 2;
        var buyer = english ? village.foreigner() : village.viewer();
        var asked = buyer.says("/address " + ADDRESS);
        buyer.says(asked.replies().get(0).buttons().get(0).says());
        var answer = buyer.says(CLAIMS.get(number % CLAIMS.size())).text();
        assertThat(answer).contains(english ? "rdered" : "已下单");
        return new Bought(buyer, english);
    }

    private void everybodyHasHeard(Village village, List<Bought> first, List<Bought> second) {
        var orders = rows.<Number>of(
                village.key(), "select count(*) from orders where shop_id = :shop and status = 'CONFIRMED'");
        assertThat(orders.get(0).intValue()).isEqualTo(ORDERS);
        // The bad lot was the oldest, so that whoever had claimed peaches by then had some of it, up to its sixty
        // boxes.
        var told = first.stream().filter(VillageEveningTest::heardOfTheRecall).toList();
        assertThat(told).hasSize(ORDERS / 2 / CLAIMS.size());
        assertThat(told).anyMatch(Bought::english).anyMatch(one -> !one.english());
        assertThat(second).noneMatch(VillageEveningTest::heardOfTheRecall);
        var fromBadLot = rows.<Number>of(
                village.key(),
                "select count(*) from order_line l join lot t on t.shop_id = l.shop_id and t.id = l.lot_id"
                        + " where l.shop_id = :shop and t.number = 1 and l.state = 'CONFIRMED'");
        assertThat(fromBadLot.get(0).intValue()).isZero();
    }

    private static boolean heardOfTheRecall(Bought one) {
        return one.buyer().heardWords().stream()
                .anyMatch(words -> words.contains(one.english() ? "found bad" : "查出问题"));
    }

    /** What is sold is what the growers' ledger has, and every grower is owed what his terms give for it. */
    private void theBooksAgree(Village village, long stream) {
        in(village, () -> {
            var proof = Proof.of(Stream.aired(stream).orElseThrow());
            assertThat(proof.difference()).isZero();
            assertThat(proof.goods()).isPositive();
            return stream;
        });
        Map<String, Long> owed = new HashMap<>();
        in(village, () -> {
            Member.team().stream()
                    .filter(member -> member.role() == Role.GROWER)
                    .forEach(member -> owed.put(member.name(), Sums.owedTo(member)));
            return owed;
        });
        assertThat(owed.keySet()).containsAll(GROWERS);
        assertThat(owed.get("张桂花"))
                .as("her peaches were pulled, her pork was sold")
                .isPositive();
        assertThat(brokenNow()).isEmpty();
    }

    /** Every tenth parcel is packed: what is sold by weight is up to five percent off, and of all orders three percent complain. */
    private void weighAndComplain(Village village) {
        var complaints = 0;
        for (var number = 1001; number < 1001 + ORDERS; number += 8) {
            village.owner().says("/packed " + number);
            if (weigh(village, number) || complaints >= ORDERS * 3 / 100) {
                continue;
            }
            complain(village, number, Cause.values()[complaints++ % Cause.values().length]);
        }
        assertThat(complaints).isEqualTo(ORDERS * 3 / 100);
    }

    private boolean weigh(Village village, int number) {
        return in(village, () -> {
            var line = line(number);
            var byWeight = line.item().product().unit().isWeight();
            if (byWeight) {
                var off = BigDecimal.valueOf(95 + number % 11).movePointLeft(2);
                reckoning.weigh(
                        line,
                        line.quantity().multiply(off),
                        Shop.byKey(village.key()).orElseThrow(),
                        TEAM);
            }
            return byWeight;
        });
    }

    private void complain(Village village, int number, Cause cause) {
        in(
                village,
                () -> damages.post(
                        Shop.byKey(village.key()).orElseThrow(),
                        line(number),
                        Spoilt.quantity(line(number), BigDecimal.ONE),
                        cause,
                        TEAM));
    }

    private static OrderLine line(int number) {
        return CustomerOrder.numbered(number).orElseThrow().lines().stream()
                .filter(line -> line.state() == OrderLine.State.CONFIRMED)
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(Village village, Supplier<T> work) {
        return lanes.run(village.key(), work);
    }
}
