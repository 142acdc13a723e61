package org.qingshan.platform.postgres;

import io.quarkus.runtime.LaunchMode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MXBean;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * Where the generations of dev mode meet: each reload loads all classes anew and runs the entry again, so they share no
 * class of ours, but they share the process' MBean server.
 */
final class DevReload {
    private static final String NAME = "org.qingshan:type=PostgresGeneration";
    private static final String CLASS_LOADER = "io.quarkus.bootstrap.classloading.QuarkusClassLoader";

    private DevReload() {}

    /** What a generation lets the next one do with it. */
    @MXBean
    public interface Generation {
        /** Ends; its server stays only if it is the next one's, too. An empty text: the next one needs none. */
        void leaveTo(String nextFolder);
    }

    /**
     * Quarkus sets the mode only after the entry, which needs it before, for the profile of the configuration. Outside of
     * tests, which do not run the entry, only dev mode loads the program in this way.
     */
    static void recognizeDevMode() {
        if (DevReload.class.getClassLoader().getClass().getName().equals(CLASS_LOADER)) {
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
    }

    /** Only dev mode knows more than one. */
    static void register(Generation generation) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            try {
                platform().registerMBean(new StandardMBean(generation, Generation.class, true), new ObjectName(NAME));
            } catch (JMException e) {
                throw new IllegalStateException("Dev mode cannot keep the database over reloads", e);
            }
        }
    }

    static boolean hasEarlierGeneration() {
        try {
            return LaunchMode.current() == LaunchMode.DEVELOPMENT && platform().isRegistered(new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    static void endEarlierGeneration(Optional<Path> nextFolder) {
        Object[] arguments = {nextFolder.map(Path::toString).orElse("")};
        try {
            ObjectName name = new ObjectName(NAME);
            platform().invoke(name, "leaveTo", arguments, new String[] {String.class.getName()});
            platform().unregisterMBean(name);
        } catch (JMException e) {
            throw new IllegalStateException("Dev mode cannot take the database over from before the reload", e);
        }
    }

    private static MBeanServer platform() {
        return ManagementFactory.getPlatformMBeanServer();
    }
}
