package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;

/** Decides which of the places a line names is the place the parcel goes to, and how sure that is. */
final class PlaceFinding {

    private static final int CONSIDERED = 24;
    private static final int LEAST_SCORE = 10;

    private final PastedLine line;
    private final List<PlaceMatch> matches = new ArrayList<>();
    private final List<PlaceChain> chains;

    private PlaceFinding(PastedLine line, @Nullable Division known, List<Span> names) {
        this.line = line;
        HanPlaces.find(line, matches);
        RomanPlaces.find(line, matches);
        List<Span> persons = names.stream().filter(this::isNoPlaceWithNext).toList();
        matches.removeIf(match -> persons.stream().anyMatch(match.span()::overlaps));
        this.chains = PlaceChains.link(line, matches, known);
    }

    /**
     * Finds the place without taking it from the line.
     *
     * @param known where the address lies as far as was said before
     * @param names words that a label makes a person's name: places only if no other is named
     */
    static Place find(PastedLine line, @Nullable Division known, List<Span> names) {
        Place place = new PlaceFinding(line, known, names).place();
        return place.isNone() && !names.isEmpty() ? find(line, known, List.of()) : place;
    }

    /** In 收货人：海南 三亚市 the label is wrong, not the place. */
    private boolean isNoPlaceWithNext(Span name) {
        int next = NameGuessing.behindSeparators(line, name.end());
        return matches.stream()
                .filter(match -> match.span().equals(name))
                .noneMatch(match -> matches.stream()
                        .filter(other -> other.span().start() == next)
                        .map(PlaceMatch::division)
                        .anyMatch(other ->
                                other.parent() != null && other.parent().isWithin(match.division())));
    }

    /** Chains of one place, from one or several corners of the line. */
    private record Reading(List<PlaceChain> chains, Division deepest, int score) {
        int length() {
            return chains.stream()
                    .mapToInt(chain -> chain.end() - chain.start())
                    .sum();
        }

        /** 西吉县 in 山西吉县 is read across where the other begins. */
        boolean isWithin(Reading other) {
            Span outer = other.chains.get(0).span();
            Span inner = chains.get(0).span();
            return chains.size() == 1
                    && outer.start() <= inner.start()
                    && inner.end() <= outer.end()
                    && inner.end() - inner.start() < outer.end() - outer.start();
        }
    }

    private Place place() {
        List<Reading> readings = IntStream.range(0, Math.min(chains.size(), CONSIDERED))
                .mapToObj(this::completed)
                .sorted(Comparator.comparingInt(Reading::score)
                        .thenComparingInt(Reading::length)
                        .reversed())
                .toList();
        if (readings.isEmpty() || readings.get(0).score() < LEAST_SCORE) {
            return calledAfterPlace();
        }
        Reading best = readings.get(0);
        List<Division> rivals = readings.stream()
                .filter(reading -> reading.score() == best.score() && !reading.isWithin(best))
                .map(Reading::deepest)
                .filter(division -> !division.isOnOneLineWith(best.deepest()))
                .distinct()
                .toList();
        return rivals.isEmpty() ? certain(best) : ambiguous(best, rivals);
    }

    /** 长沙火车站 names its place only by the way: it stays in the detail, and the person is asked. */
    private Place calledAfterPlace() {
        return matches.stream()
                .filter(match -> !match.latin() && match.level() != Level.COUNTY)
                .filter(match -> line.startsSegment(match.span().start()))
                .filter(match ->
                        StreetWords.institutionFollows(line.view(), match.span().end()))
                .findFirst()
                .map(match -> new Place(match.division(), null, Place.ALL_PARTS, List.of(), false, false))
                .orElse(Place.NONE);
    }

    private Reading completed(int index) {
        PlaceChain chain = chains.get(index);
        List<PlaceChain> parts = new ArrayList<>(List.of(chain));
        Division deepest = chain.deepest();
        int score = chain.score();
        // Only what says less than it: what says more has a reading of its own
        for (PlaceChain other : chains.subList(index + 1, Math.min(chains.size(), CONSIDERED))) {
            if (parts.stream().allMatch(part -> part.fitsWith(other)) && addsTo(parts, other)) {
                parts.add(other);
                score += other.score();
                deepest = other.deepest().isWithin(deepest) ? other.deepest() : deepest;
            }
        }
        return new Reading(parts, deepest, score);
    }

    private static boolean addsTo(List<PlaceChain> parts, PlaceChain other) {
        return other.score() > 0
                && other.matches().stream()
                        .anyMatch(match -> parts.stream().noneMatch(part -> part.names(match.division())));
    }

    private Place certain(Reading reading) {
        PlaceChain chain = reading.chains().get(0);
        PlaceMatch only = chain.last();
        boolean single = chain.isSingle() && reading.chains().size() == 1;
        PlaceDoubts doubts = new PlaceDoubts(line, matches);
        List<Span> contradicting = doubts.contradicting(chain.span(), reading.deepest());
        List<Span> named = Stream.concat(
                        named(reading).stream(), contradicting.stream().filter(doubts::isDivision))
                .toList();
        Place place = new Place(reading.deepest(), null, Set.of(), named, !single || only.full(), only.latin());
        return contradicting.isEmpty() && !(single && doubts.isWeak(only)) ? place : place.doubting(Place.ALL_PARTS);
    }

    private Place ambiguous(Reading best, List<Division> rivals) {
        Division common = best.deepest().parent();
        while (common != null && !allWithin(rivals, common)) {
            common = common.parent();
        }
        boolean oneName = rivals.stream()
                .allMatch(rival -> rival.name().equals(best.deepest().name()));
        String county = oneName && best.deepest().level() == Level.COUNTY
                ? best.deepest().name()
                : null;
        boolean latin = best.chains().get(0).last().latin();
        var divided = divided(best, rivals);
        if (divided.isPresent()) {
            return new Place(common, divided.get(), Set.of(Part.COUNTY), named(best), true, false);
        }
        if (latin && isCityOfOneName(best, rivals)) {
            // Suzhou: the first of the official order, and he is asked.
            Division first = Stream.concat(Stream.of(best.deepest()), rivals.stream())
                    .min(Comparator.comparing(Division::code))
                    .orElseThrow();
            return new Place(first, null, Place.ALL_PARTS, named(best), true, true);
        }
        List<Span> named = county != null || common != null && oneName ? named(best) : List.of();
        return new Place(common, county, county == null ? Set.of() : Set.of(Part.COUNTY), named, true, latin);
    }

    /** 锡山市 is two districts today: what the county was called, of which it is asked which one is meant. */
    private Optional<String> divided(Reading best, List<Division> rivals) {
        var parent = best.deepest().parent();
        return best.chains().stream()
                .flatMap(chain -> chain.matches().stream())
                .filter(match -> match.full() && !match.latin() && match.level() == Level.COUNTY)
                .map(match -> line.view()
                        .subSequence(match.span().start(), match.span().end())
                        .toString())
                .filter(name -> DivisionTree.get().divided(name).contains(best.deepest())
                        && rivals.stream()
                                .allMatch(rival -> Objects.equals(rival.parent(), parent)
                                        && DivisionTree.get().divided(name).contains(rival)))
                .findFirst();
    }

    private static boolean isCityOfOneName(Reading best, List<Division> rivals) {
        return best.chains().size() == 1
                && best.chains().get(0).isSingle()
                && Stream.concat(Stream.of(best.deepest()), rivals.stream())
                        .allMatch(division -> division.level() == Level.CITY);
    }

    private static boolean allWithin(List<Division> rivals, Division common) {
        return rivals.stream().allMatch(rival -> rival.isWithin(common));
    }

    /** Where the place is named, also a second time: 所在地区 and 详细地址 often both begin with it. */
    private List<Span> named(Reading reading) {
        Set<Span> spans = new HashSet<>();
        reading.chains().forEach(chain -> spans.add(chain.span()));
        List<Span> repeats = chains.stream()
                .filter(chain -> chain.repeats(reading.deepest()) && isWhole(chain))
                .map(PlaceChain::span)
                .filter(span -> spans.stream().noneMatch(span::overlaps))
                .toList();
        return Stream.concat(spans.stream(), repeats.stream()).toList();
    }

    private boolean isWhole(PlaceChain chain) {
        return line.startsSegment(chain.start()) && (!chain.isSingle() || line.isSeparator(chain.end()));
    }
}
