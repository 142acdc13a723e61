package org.qingshan.channel.telegram.probe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open. */
public final class LogCapture extends Handler implements AutoCloseable {
    private final PatternFormatter lines = new PatternFormatter("%p %c %s%e");
    private final List<String> logged = new CopyOnWriteArrayList<>();

    public LogCapture() {
        Logger.getLogger("").addHandler(this);
    }

    public List<String> lines() {
        return List.copyOf(logged);
    }

    @Override
    public void publish(LogRecord record) {
        logged.add(lines.format(record));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
