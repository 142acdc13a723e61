-- The last words of every script: one line for the benchmark to read. Latencies are in microseconds.
return function(summary, latency)
  io.write(string.format("RESULT requests=%d status=%d lost=%d micros=%d p50=%.1f p99=%.1f\n",
    summary.requests, summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    summary.duration, latency:percentile(50), latency:percentile(99)))
end
