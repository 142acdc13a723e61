package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Somebody who owes, and the pages where the team looks after it. */
abstract class PaymentStory extends Journey {
    @Inject
    Rows rows;

    /** The console of the village's owner. */
    static Hosting console(Viewer owner) {
        var link = owner.says("/console").behind("后台");
        return new Hosting(Market.sessionFrom(URI.create(link).getPath()));
    }

    static Response send(Hosting browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/payments/" + path);
    }

    static String page(Hosting browser, String path) {
        var page = browser.get("payments" + path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    Village paidByTransfer() {
        var village = village();
        assertThat(village.owner().says("/shop pay 微信 139 0000 1111 张桂花").text())
                .contains("收款：微信 139 0000 1111 张桂花");
        return village;
    }

    static Viewer buyer(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        return buyer;
    }

    String proofOf(Village village, int order) {
        return rows.<Number>of(
                        village.key(),
                        "select cast(extract(epoch from p.proof_at) * 1000000 as bigint) from payment p join orders o"
                                + " on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop and o.number = "
                                + order)
                .get(0)
                .toString();
    }

    /** What is promised of fees because something was taken out of a parcel. */
    List<Number> promises(Village village) {
        return rows.of(
                village.key(),
                "select number from orders where shop_id = :shop and (fee_at_most is not null or fee_spared <> '') order by number");
    }
}
