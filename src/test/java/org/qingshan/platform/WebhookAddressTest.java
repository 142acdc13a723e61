package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org",
                "https://shop.example.org/village/",
                "https://shop.example.org:8443",
                "https://shop.example.org:88",
                "https://8.8.8.8",
                "https://172.32.0.1",
                "https://100.63.0.1"
            })
    void what_the_internet_reaches_is_taken(String address) {
        assertThat(WebhookAddress.isTaken(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.org",
                "https://localhost",
                "https://shop",
                "https://shop.localhost",
                "https://shop.local",
                "https://shop.example.org:8080",
                "https://127.0.0.1",
                "https://10.1.2.3",
                "https://192.168.1.20",
                "https://172.16.0.9",
                "https://172.31.0.9",
                "https://169.254.1.1",
                "https://100.64.0.1",
                "https://198.18.0.1",
                "https://224.0.0.1",
                "https://[2001:db8::1]",
                "https://me:secret@shop.example.org",
                "not an address",
                ""
            })
    void what_telegram_would_refuse_is_not(String address) {
        assertThat(WebhookAddress.isTaken(address)).isFalse();
    }
}
