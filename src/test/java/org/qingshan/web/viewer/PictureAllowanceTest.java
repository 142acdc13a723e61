package org.qingshan.web.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.web.photo.PhotoConfig;

class PictureAllowanceTest {
    private static PictureAllowance allowance(int eachVisitor, int eachShop) {
        return new PictureAllowance(new SmallRyeConfigBuilder()
                .withMapping(PhotoConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withDefaultValue("qingshan.photo.most-sent", String.valueOf(eachVisitor))
                .withDefaultValue("qingshan.photo.most-sent-to-shop", String.valueOf(eachShop))
                .build()
                .getConfigMapping(PhotoConfig.class));
    }

    @Test
    void one_visitor_sends_only_so_many() {
        var allowance = allowance(2, 100);
        assertThat(IntStream.range(0, 3).mapToObj(i -> allowance.allows("qingshan", "mei")))
                .containsExactly(true, true, false);
        assertThat(allowance.allows("qingshan", "bo")).isTrue();
    }

    @Test
    void whoever_is_somebody_new_each_time_sends_no_more_than_a_shop_takes() {
        var allowance = allowance(20, 3);
        assertThat(IntStream.range(0, 4).mapToObj(i -> allowance.allows("qingshan", "stranger" + i)))
                .containsExactly(true, true, true, false);
        assertThat(allowance.allows("other", "mei")).isTrue();
    }
}
