package org.qingshan.web.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may be sent to, and where not, also by a name that leads elsewhere than it seems. */
@QuarkusTest
class HookAddressTest extends HookStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hook",
                "https://127.0.0.2/",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://localhost/x",
                "https://LOCALHOST./x",
                "https://shop.localhost/x",
                "https://nas.local/x",
                "https://db.internal/x",
                "https://intranet/x",
                "https://example.com:22/x",
                "https://example.com:25/",
                "https://example.com:80/",
                "https://example.com:70000/",
                "https://[::ffff:10.0.0.1]/",
                "https://user:secret@example.com/",
                "https:///hook",
                "ftp://example.com",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://exa mple.com",
                "",
            })
    void an_address_that_nobody_may_be_sent_to_is_refused(String url) {
        var answer = send("", Map.of("url", url, "topic", List.of("ORDERS")));
        assertThat(answer.asString()).contains("notice bad");
        assertThat(market.look(stall, "select count(*) from webhook where shop_id = :shop"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/hook", "https://example.com:443/hook", "https://example.com:8443/hook"})
    void a_public_address_is_kept(String url) {
        send("", Map.of("url", url, "topic", List.of("ORDERS")));
        assertThat(market.look(stall, "select url from webhook where shop_id = :shop"))
                .isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://0x7f000001/", "https://2130706433/", "https://nowhere.invalid/"})
    void a_name_that_leads_inside_or_nowhere_is_never_connected_to(String url) {
        send("", Map.of("url", url, "topic", List.of("ORDERS")));
        var hook = hook();
        if (hook != null) {
            send("/test", Map.of("id", hook));
            await().atMost(SOON).until(() -> page().contains("没有外面访问得到的地址"));
        }
    }
}
