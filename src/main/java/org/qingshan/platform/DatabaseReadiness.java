package org.qingshan.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers, said within seconds: of one that hangs the connection itself would only say so after half a minute, when
 * whoever asks has long stopped waiting. One question is open at a time, however many ask.
 */
@Default
@Readiness
@Singleton
class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);
    private static final String NAME = "Database connections health check";
    private static final int PATIENCE_SECONDS = 3;

    private final AgroalDataSource database;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "database-ready");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable CompletableFuture<Boolean> open;

    DatabaseReadiness(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(answers()).build();
    }

    private boolean answers() {
        try {
            return question().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            LOG.debugf("The database has not answered within %d seconds", PATIENCE_SECONDS);
        } catch (ExecutionException broken) {
            LOG.debugf("The database cannot be asked: %s", broken.getCause());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private synchronized CompletableFuture<Boolean> question() {
        var asked = open;
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::isHealthy, asker);
            open = asked;
        }
        return asked;
    }

    private boolean isHealthy() {
        try {
            return database.isHealthy(false);
        } catch (SQLException away) {
            LOG.debugf("The database is away: %s", away.getMessage());
            return false;
        }
    }

    @PreDestroy
    void end() {
        asker.shutdownNow();
    }
}
