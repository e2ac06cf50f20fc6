# What R's wilcox.test and pROC make of the cases that the unit tests of src/gate/statistics compare with.
# `R --no-echo --file=ranks.R --args DIR` writes the fixtures into DIR.
suppressPackageStartupMessages(library(pROC))
folder <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20240607, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
alphas <- c(0.05, 0.025)

numbers <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  paste0("{", paste(sprintf("\"%s\": %s", names(fields), unlist(fields)), collapse = ", "), "}")
}
list_of <- function(rows) paste0("[\n ", paste(rows, collapse = ",\n "), "\n]\n")

shift <- function(baseline, candidate, exact) {
  test <- function(side, level, at = 0) {
    suppressWarnings(wilcox.test(candidate, baseline, alternative = side, exact = exact, mu = at,
                                 conf.int = exact, conf.level = level))
  }
  bounds <- sapply(alphas, function(alpha) {
    if (!exact) return("null")
    numbers(c(alpha, test("greater", 1 - alpha)$conf.int[1], test("less", 1 - alpha)$conf.int[2]))
  })
  # Between two differences, where no tie crosses the arms.
  ats <- c(-0.00123, 0.00077, 0.00211)
  ps <- sapply(ats, function(at) numbers(c(at, test("greater", 0.95, at)$p.value, test("less", 0.95, at)$p.value)))
  estimate <- median(outer(candidate, baseline, "-"))
  if (exact) stopifnot(abs(estimate - test("two.sided", 0.95)$estimate) < 1e-12)
  object(baseline = numbers(baseline), candidate = numbers(candidate), exact = tolower(exact),
         estimate = sprintf("%.17g", estimate), p = paste0("[", paste(ps, collapse = ", "), "]"),
         bounds = if (exact) paste0("[", paste(bounds, collapse = ", "), "]") else "[]")
}

draw <- function(n, mean) round(rnorm(n, mean, 0.01), 7)
cat(list_of(c(
  shift(draw(4, 0.9), draw(5, 0.89), TRUE),
  shift(draw(10, 0.9), draw(10, 0.903), TRUE),
  shift(draw(25, 0.9), draw(20, 0.9), TRUE),
  shift(draw(40, 0.9), draw(60, 0.899), FALSE),
  shift(round(draw(12, 0.9), 2), round(draw(15, 0.89), 2), FALSE)
)), file = file.path(folder, "mann-whitney.json"))

areas <- function(n, positives, digits) {
  labels <- as.integer(seq_len(n) %in% sample(n, positives))
  common <- rnorm(n)
  baseline <- round(labels * 0.9 + common + rnorm(n, 0, 0.8), digits)
  candidate <- round(labels * 1.0 + common + rnorm(n, 0, 0.8), digits)
  one <- roc(labels, baseline, quiet = TRUE, direction = "<", levels = c(0, 1))
  two <- roc(labels, candidate, quiet = TRUE, direction = "<", levels = c(0, 1))
  test <- roc.test(two, one, method = "delong", alternative = "two.sided", paired = TRUE)
  # The components, from which the variance for any scale follows: var(two) - 2 k cov + k^2 var(one).
  object(labels = numbers(labels), baseline = numbers(baseline), candidate = numbers(candidate),
         auc = numbers(c(as.numeric(one$auc), as.numeric(two$auc))),
         z = sprintf("%.17g", unname(test$statistic)), p = sprintf("%.17g", test$p.value),
         variances = numbers(c(var(one, method = "delong"), var(two, method = "delong"),
                               cov(one, two, method = "delong"))))
}
cat(list_of(c(areas(120, 50, 6), areas(400, 80, 6), areas(250, 125, 1))), file = file.path(folder, "delong.json"))
