package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** A night's buyers, who claim twice and change their minds, and the packers who pack for them. */
abstract class PackingNight extends Journey {
    /** Of each kind enough for everything that happens to some of them. */
    static final int BUYERS = 340;

    static final int FIRST = 1001;
    /** Who orders again in the second stream: most of it travels with what they have. */
    static final int REGULARS = 60;

    static final int FIRST_REGULAR = FIRST + 100;
    static final int SECOND_STREAM = FIRST + BUYERS;
    static final int ORDERS = BUYERS + REGULARS;
    /** Want the second order apart; move with it before the label, so that it is apart; cancel the first one. */
    static final int APART = 5;

    static final int MOVED = 5;
    static final int CANCELLED = 5;
    static final int SHARED = REGULARS - APART - MOVED - CANCELLED;
    static final String ELSEWHERE = "李四 13900139000 湖南省长沙市岳麓区桃子湖路9号";

    @Inject
    Rows rows;

    Village village;
    Viewer owner;
    Hosting desk;
    final List<Viewer> buyers = new ArrayList<>();

    long count(String from) {
        return rows.<Number>of(village.key(), "select count(*) from " + from + " and shop_id = :shop")
                .get(0)
                .longValue();
    }

    Response form(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/parcels/" + path);
    }

    void opens() {
        village = village();
        owner = village.owner();
        owner.says("店铺 箱重 1");
        var text = owner.says("/console").text();
        var link = text.substring(text.indexOf("/console/login/")).split("\\s")[0];
        desk = new Hosting(Market.sessionFrom(link));
    }

    /** Of eight buyers three want peaches, three shoots, one of them more than a box holds, one sugar and one eggs. */
    void claims() {
        for (int i = 0; i < BUYERS; i++) {
            var buyer = village.neighbour();
            buyer.says(
                    switch (i % 8) {
                        case 0, 1, 2 -> "A1";
                        case 3, 4 -> "A2 1.5斤";
                        case 5 -> "A2 2.5斤";
                        case 6 -> "A3";
                        default -> "A4";
                    });
            buyers.add(buyer);
        }
        assertThat(count("orders where status = 'CONFIRMED'")).isEqualTo(BUYERS);
        assertThat(desk.get("parcels").asString()).contains("要打的");
    }

    /** Some of them order again the next evening; the second order travels with the first, unless its buyer does something about it. */
    void claimsAgain() {
        owner.says("/end yes");
        owner.says("/live 第二场");
        for (int i = 0; i < REGULARS; i++) {
            var first = FIRST_REGULAR + i;
            assertThat(buyer(first).says(i % 2 == 0 ? "A3" : "A1").text())
                    .contains("订单 " + (SECOND_STREAM + i), "和上次那单 " + first + " 一起寄，运费只收一次。");
        }
        assertThat(count("orders where first_id is not null and shipping_fee = 0"))
                .isEqualTo(REGULARS);
        for (int i = 0; i < APART; i++) {
            assertThat(buyer(FIRST_REGULAR + i)
                            .taps((SECOND_STREAM + i) + " 分开寄")
                            .text())
                    .contains("单独寄");
        }
        for (int i = APART; i < APART + MOVED; i++) {
            moves(SECOND_STREAM + i);
        }
        for (int i = APART + MOVED; i < APART + MOVED + CANCELLED; i++) {
            var regular = buyer(FIRST_REGULAR + i);
            assertThat(regular.says("/cancel " + (FIRST_REGULAR + i)).text()).contains("取消");
            regular.hears("订单 " + (SECOND_STREAM + i) + " 的运费变了");
        }
        assertThat(count("orders where first_id is not null")).isEqualTo(SHARED);
        assertThat(count("orders where status = 'CONFIRMED' and first_id is null and shipping_fee = 0"))
                .isZero();
    }

    Viewer buyer(int number) {
        return buyers.get(number < SECOND_STREAM ? number - FIRST : number - SECOND_STREAM + FIRST_REGULAR - FIRST);
    }

    void moves(int number) {
        buyer(number).says("/address " + ELSEWHERE);
        buyer(number).taps("对，就寄这里");
        buyer(number).taps("订单 " + number + " 也寄这里");
    }

    /** What the scale says: in every other order of goods by weight 0.2 jin too little. */
    static String packed(int number) {
        var scale = switch (number < SECOND_STREAM ? (number - FIRST) % 8 : 0) {
            case 3, 4 -> number % 2 == 0 ? " A2 1.3斤" : " A2 1.51斤";
            case 5 -> number % 2 == 0 ? " A2 2.3斤" : " A2 2.51斤";
            default -> "";
        };
        return "/packed " + number + scale;
    }

    /** Three packers take what they are given, weigh what is sold by weight, and close it once they have seen it; the answer gives the next. */
    void packs(int parcels) {
        var packers = List.of(village.joined("packer"), village.joined("packer"), village.joined("packer"));
        var given = packers.stream().map(packer -> packer.says("/pack").text()).collect(Collectors.toList());
        for (int i = 0; i < parcels; i++) {
            var turn = i;
            // At the end of the night the last ones lie before somebody else.
            var packer = IntStream.range(0, packers.size())
                    .map(step -> (turn + step) % packers.size())
                    .filter(one -> given.get(one).contains("这一单："))
                    .findFirst()
                    .orElseThrow();
            var sheet = given.get(packer);
            var number =
                    Integer.parseInt(sheet.substring(sheet.indexOf("这一单：") + 4).substring(0, 4));
            assertThat(sheet.contains("一起寄")).as(sheet).isEqualTo(isShared(number));
            given.set(packer, packers.get(packer).says(packed(number)).text());
            assertThat(given.get(packer)).contains("订单 " + number + " 打好了");
        }
        assertThat(owner.says("/pack").text()).contains("没有要打包的单子");
    }

    /** Whether two orders are in its parcel. */
    static boolean isShared(int number) {
        return number >= FIRST_REGULAR + REGULARS - SHARED && number < FIRST_REGULAR + REGULARS;
    }
}
