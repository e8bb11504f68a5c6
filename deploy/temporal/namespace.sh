#!/bin/sh
# Makes the namespace when it is not there; closed workflows are kept for 30 days, their dossiers for good (in our own database).
set -eu
temporal operator namespace describe --namespace "$NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$NAMESPACE" --retention 30d
