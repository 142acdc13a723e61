package org.qingshan.bench;

/**
 * One load, with what it cost.
 *
 * @param program processor time of the program
 * @param postgres processor time of the database
 */
record Measured(Load load, CpuTime program, CpuTime postgres) {

    double programMicros() {
        return micros(program);
    }

    double postgresMicros() {
        return micros(postgres);
    }

    double generatorMicros() {
        return micros(load.generator());
    }

    private double micros(CpuTime time) {
        var all = load.acknowledged() + load.refused();
        return all == 0 ? Double.NaN : time.millis() * 1_000.0 / all;
    }
}
