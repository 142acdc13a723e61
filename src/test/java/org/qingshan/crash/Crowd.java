package org.qingshan.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.FakeUser;

/** People who order over Telegram, and the journal of all that they said: what must be true in the end follows from it alone. */
final class Crowd {
    private static final List<String> SLOTS = List.of("A1", "A2", "A3", "A4", "A5");
    private static final long FIRST = 70_000;

    private final Random random;
    private final List<Person> people;
    private int said;

    Crowd(FakeTelegram telegram, int size, Random random) {
        this.random = random;
        this.people = IntStream.range(0, size)
                .mapToObj(i -> new Person(FIRST + i, telegram.user(FIRST + i, "村民" + i)))
                .toList();
    }

    /** One person, and what he must have of each slot if everything he said was heard once and in order. */
    private static final class Person {
        private final long chat;
        private final FakeUser user;
        private final Map<String, Integer> wanted = new HashMap<>();
        private String lastSlot = "";
        private int lastAmount;

        Person(long chat, FakeUser user) {
            this.chat = chat;
            this.user = user;
        }

        void claims(String slot, int amount) {
            user.says(slot + " x" + amount);
            wanted.merge(slot, amount, Integer::sum);
            lastSlot = slot;
            lastAmount = amount;
        }

        void changesHisMind(int amount) {
            user.edits(lastSlot + " x" + amount);
            wanted.merge(lastSlot, amount - lastAmount, Integer::sum);
            lastAmount = amount;
        }
    }

    /** Everybody says something. */
    void speaks() {
        for (var person : people) {
            said++;
            if (!person.lastSlot.isEmpty() && random.nextInt(5) == 0) {
                // Never the same amount: an edit that changes no word is none.
                person.changesHisMind(person.lastAmount % 3 + 1);
            } else {
                person.claims(SLOTS.get(random.nextInt(SLOTS.size())), 1 + random.nextInt(3));
            }
        }
    }

    int said() {
        return said;
    }

    /** Of every chat and slot, as {@code chat slot amount}, how much there must be, held, sold or waited for. */
    List<String> wanted() {
        List<String> all = new ArrayList<>();
        people.forEach(
                person -> person.wanted.forEach((slot, amount) -> all.add(person.chat + " " + slot + " " + amount)));
        return all;
    }
}
