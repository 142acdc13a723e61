package org.qingshan.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstTest {
    @Test
    void talk() {
        var s = RestAssured.given().get("/chat/qingshan").cookies();
        System.out.println(s);
        int i = 0;
        for (var t : new String[] {
            "A1 x2",
            "张三 13812345678 湖南省长沙市岳麓区麓山南路1号",
            "对",
            "/confirm",
            "到哪了",
            "/help",
            "货单",
            "A2 1.5 斤",
            "/cart",
            "哈哈",
            "A1 甜吗",
            "/start join_demo-host",
            "/card A2",
            "改价 A2 8.8",
            "+1",
            "加货 A2 +50",
            "战况",
            "/start join_demo-grower-zhang",
            "我的货",
            "A1 不要了",
            "/cancel",
            "/price A9 3",
            "B7 x2",
            "上架 红薯 3.5 100斤 李四",
            "/language en",
            "/help",
            "two boxes of peaches",
            "/sales",
            "/mine",
            "/end",
            "A1 1",
            "/live",
            "/cart",
            "/orders"
        }) {
            var r = RestAssured.given()
                    .cookies(s)
                    .contentType("application/json")
                    .body(java.util.Map.of("text", t, "clientMessageId", "m" + i++))
                    .post("/chat/qingshan/messages");
            System.out.println("> " + t + "\n" + r.statusCode() + " "
                    + (r.statusCode() == 200
                            ? r.jsonPath().getList("replies.text") + "  "
                                    + r.jsonPath().getList("replies.buttons")
                            : r.asString()));
        }
    }
}
