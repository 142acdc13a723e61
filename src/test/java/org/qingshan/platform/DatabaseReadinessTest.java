package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseReadinessTest {
    @Test
    void a_database_that_hangs_is_told_within_seconds_and_asked_by_one_only() {
        var answers = new CountDownLatch(1);
        var questions = new AtomicInteger();
        var database = (AgroalDataSource) Proxy.newProxyInstance(
                DatabaseReadinessTest.class.getClassLoader(),
                new Class<?>[] {AgroalDataSource.class},
                (proxy, method, arguments) -> {
                    questions.incrementAndGet();
                    answers.await();
                    return true;
                });
        var readiness = new DatabaseReadiness(database);
        var start = System.nanoTime();
        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        assertThat(questions).hasValue(1);
        answers.countDown();
        await().until(() -> readiness.call().getStatus() == Status.UP);
        readiness.end();
    }
}
